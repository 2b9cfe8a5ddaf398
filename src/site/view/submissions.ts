/** What was handed in to forums and bodies, with what came of it. Pure; values are safe HTML. */
import { isSubmission, submissionSteps, type SubmissionSign } from '../../model/course.ts';
import { joinHtml, type Html } from '../../model/html.ts';
import type { ListedPublication } from '../../model/library.ts';
import type { Delivery } from '../../model/schema/delivery.ts';
import { forumHtml, recipientHtml, writtenHtml } from './deliveries.ts';
import { date, separator } from './facts.ts';
import type { PageView } from './index.ts';
import { around, code, fragment, inline, link } from './inline.ts';
import { symbolsOf } from './item.ts';
import { signWord } from './signs.ts';
import { ascending } from '../../model/order.ts';

type View = Pick<PageView, 'library' | 'addresses' | 'words' | 'language'>;

interface ShownSubmission {
  /** Forum and session, or the body. */
  to: Html;
  languages: Html;
  steps: { sign: SubmissionSign; word: Html; about: Html[] }[];
}

/** Of one publication, in the order of its rows. What was returned and handed in again is one course. */
export function submissionsOf(view: View, rows: readonly Delivery[]): ShownSubmission[] {
  const courses = new Map<string, ShownSubmission>();
  for (const submission of rows.filter(isSubmission).map((row) => shown(view, row))) {
    const key = `${submission.to} ${submission.languages}`;
    const before = courses.get(key);
    courses.set(key, before ? { ...before, steps: [...before.steps, ...submission.steps] } : submission);
  }
  return [...courses.values()];
}

function shown(view: View, row: Delivery): ShownSubmission {
  const { words, language } = view;
  const recipient =
    row.body !== undefined || row.office !== undefined || row.texts?.office ? [recipientHtml(view, row)] : [];
  return {
    to: row.forum === undefined ? joinHtml(recipient, separator(view)) : forumHtml(view, row.forum, row.session),
    languages: inline(words.list(row.languages.map(words.languageName)), language),
    steps: submissionSteps(row).map(({ sign, day }) => ({
      sign,
      word: wordOf(view, sign, row),
      about: [
        ...(day === undefined ? [] : [date(view, day)]),
        ...(sign === 'returned' ? [writtenHtml(view, row, 'reason')].filter((html) => html !== undefined) : []),
      ],
    })),
  };
}

const wordOf = ({ words, language }: View, sign: SubmissionSign, { symbol }: Delivery): Html =>
  sign === 'published' && symbol !== undefined
    ? around(([written = '']) => words.text('submission.publishedAs', { symbol: written }), [code(symbol)], language)
    : inline(signWord(sign, words), language);

interface YearOfSubmissions {
  year: string;
  rows: (ShownSubmission & { title: Html; symbols: Html[] })[];
}

/** Of all publications by year, the newest first; within a year by forum. */
export function submissionsByYear(view: View, publications: readonly ListedPublication[]): YearOfSubmissions[] {
  const all = publications.flatMap((publication) =>
    publication.deliveries
      .filter(isSubmission)
      .map((row) => ({ publication, row, where: row.forum ?? row.body ?? '' })),
  );
  all.sort(
    (a, b) =>
      ascending(a.where, b.where) || ascending(b.row.sent, a.row.sent) || ascending(a.publication.id, b.publication.id),
  );
  return [...Map.groupBy(all, ({ row }) => row.sent.slice(0, 4))]
    .sort(([a], [b]) => ascending(b, a))
    .map(([year, rows]) => ({
      year,
      rows: rows.map(({ publication, row }) => ({
        ...shown(view, row),
        title: titleHtml(view, publication),
        symbols: symbolsOf(publication),
      })),
    }));
}

function titleHtml({ library, addresses, language }: View, publication: ListedPublication): Html {
  const version = library.versionFor(publication, language.code);
  return link(
    addresses.publication(language.code, publication.kind, publication.slug),
    fragment(version.title, library.language(version.language), language),
  );
}
