/**
 * What happened to a letter, step by step in the order of time: sent, delivered, answered, circulated, corrected, and the
 * letters before and after it. Pure; values are safe HTML.
 */
import { signsOf } from '../../languages/table.ts';
import { escapeHtml, joinHtml, markup, noHtml, type Html } from '../../model/html.ts';
import type { LetterPublication, Publication } from '../../model/library.ts';
import type { Delivery } from '../../model/schema/delivery.ts';
import type { PageView } from './index.ts';
import { recipientHtml } from './deliveries.ts';
import { entry, separator } from './facts.ts';
import { around, code, fragment, inline, link, localizedHtml, maybeLink } from './inline.ts';
import { required } from '../../model/required.ts';
import { ascending } from '../../model/order.ts';

type View = Pick<PageView, 'library' | 'addresses' | 'words' | 'language' | 'ask'>;

interface TimelineStep {
  /** ISO date; absent where only the step is known, not its day. */
  day?: string;
  /** Last day, of a session. */
  until?: string;
  html: Html;
  /** Whether the path of the letter, the table of its deliveries or its changes say it too. */
  elsewhere?: true;
}

/** @returns the steps, oldest first; steps without a day follow the one they depend on */
export function timelineOf(view: View, letter: LetterPublication): TimelineStep[] {
  const { words, language } = view;
  const { facts } = letter;
  const own = (key: 'timeline.sent' | 'timeline.deadline') => inline(words.text(key), language);
  const steps: (TimelineStep & { after: string })[] = [];
  let last = '';
  const add = ({ day, html, until, elsewhere: told }: TimelineStep) => {
    last = day ?? last;
    steps.push({
      after: last,
      html,
      ...(day === undefined ? {} : { day }),
      ...(until === undefined ? {} : { until }),
      ...(told ? { elsewhere: told } : {}),
    });
  };
  add({ day: facts.sent, html: own('timeline.sent'), elsewhere: true });
  for (const step of circulation(view, letter)) add(step);
  for (const step of deliveries(view, letter.deliveries)) add({ ...step, elsewhere: true });
  for (const step of sessions(view, letter.deliveries)) add(step);
  for (const step of [...related(view, letter), ...elsewhere(view, letter)]) add(step);
  for (const { date: day, kind, note } of facts.corrections)
    add({
      day,
      html: joinHtml(
        [inline(words.text(`correction.${kind}`), language), localizedHtml(view.library, note, language)],
        escapeHtml(signsOf(language).colon),
      ),
      elsewhere: true,
    });
  if (facts.deadline) add({ day: facts.deadline, html: own('timeline.deadline'), elsewhere: true });
  return steps.sort((a, b) => ascending(a.after, b.after)).map(({ after: _, ...step }) => step);
}

/** Issued as a document; addenda, corrigenda and revisions of it, with the languages they concern. */
function circulation({ words, language }: View, { facts }: LetterPublication): TimelineStep[] {
  const { circulated } = facts;
  if (!circulated) return [];
  const day = circulated.issued ?? circulated.dated;
  const label = inline(words.text('timeline.circulated'), language);
  const symbols =
    circulated.symbols.length > 0 ? markup` ${maybeLink(circulated.url, code(...circulated.symbols))}` : noHtml;
  return [
    { html: markup`${label}${symbols}`, elsewhere: true, ...(day === undefined ? {} : { day }) },
    ...circulated.suffixes.map(({ symbol, kind, languages, date: issued }) => {
      const concerned =
        languages.length > 0 ? markup` (${inline(words.list(languages.map(words.languageName)), language)})` : noHtml;
      const html = markup`${inline(words.text(`suffix.${kind}`), language)} ${code(symbol)}${concerned}`;
      return { html, ...(issued === undefined ? {} : { day: issued }) };
    }),
  ];
}

/** Deliveries and what came back; those of one day and round are one step. */
function deliveries(view: View, rows: readonly Delivery[]): TimelineStep[] {
  const { words, language } = view;
  return (['sent', 'received', 'acknowledged', 'replied'] as const).flatMap((step) => {
    const dated = rows.flatMap((row) => {
      const day = row[step];
      return day === undefined ? [] : [{ row, day }];
    });
    const groups = Map.groupBy(dated, ({ row, day }) => (step === 'sent' ? `${day} ${row.wave}` : day));
    return [...groups.values()].map((group) => {
      const { row: { wave }, day } = required(group[0], 'delivery of the day'); // prettier-ignore
      const html = around(
        (signs) => {
          const recipient = words.list(signs);
          return step === 'sent'
            ? words.text('timeline.delivered', { recipient, round: words.text('delivery.wave', { n: wave }) })
            : words.text(`timeline.${step}`, { recipient });
        },
        [...new Set(group.map(({ row }) => recipientHtml(view, row)))],
        language,
      );
      return { day, html };
    });
  });
}

/** Sessions in which the letter was handed over, where the registry knows their days. */
function sessions(view: View, rows: readonly Delivery[]): TimelineStep[] {
  const { library, words, language } = view;
  const named = new Map(
    rows.flatMap(({ forum, session: id }) => (forum && id ? [[`${forum} ${id}`, { forum, id }] as const] : [])),
  );
  return [...named.values()].flatMap(({ forum, id: wanted }) => {
    const session = library.registries.forums[forum]?.sessions.find(({ id: own }) => own === wanted);
    if (!session) return [];
    const { id, name, starts, ends, url } = session;
    const title = name ? localizedHtml(library, name, language) : inline(words.digits(id), language);
    const html = joinHtml([entry(view, 'forums', forum), maybeLink(url, title)], separator(view));
    // Without days it follows the delivery.
    if (starts === undefined || ends === undefined) return [{ html }];
    return [{ day: starts, html, ...(starts === ends ? {} : { until: ends }) }];
  });
}

/** Letters and reports before and after this one, seen from both ends; mere references are under the related publications. */
function related({ library, addresses, words, language, ask }: View, { id }: Publication): TimelineStep[] {
  return ask('related', id).named.flatMap(({ type, inverse, publication }) => {
    if (type === 'cites' || publication.date === '') return [];
    const label = inline(words.text(inverse ? `relation.${type}.inverse` : `relation.${type}`), language);
    const version = library.versionFor(publication, language.code);
    const title = fragment(version.title, library.language(version.language), language);
    const address = addresses.publication(language.code, publication.kind, publication.slug);
    return [{ day: publication.date, html: markup`${label} ${link(address, title)}` }];
  });
}

/** The same with documents that are not on this site, where their day is known. */
function elsewhere(view: View, { facts }: LetterPublication): TimelineStep[] {
  const { library, words, language } = view;
  return facts.relations.flatMap(({ type, id, symbols, date: day, title, url }) => {
    if (id !== undefined || type === 'cites' || day === undefined) return [];
    const named = [...(symbols ? [code(...symbols)] : []), ...(title ? [localizedHtml(library, title, language)] : [])];
    const document = maybeLink(url, joinHtml(named, separator(view)));
    return [{ day, html: markup`${inline(words.text(`relation.${type}`), language)} ${document}` }];
  });
}
