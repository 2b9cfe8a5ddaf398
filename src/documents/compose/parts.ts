/** What follows the text of a document: method, limits and evidence of a report, sources of its figures and facts. Pure. */
import { sourceLine } from '../../figures/index.ts';
import type { Publication, ReportPublication } from '../../model/library.ts';
import type { Part } from '../content.ts';
import { joined, localizedRuns, runs, symbol } from '../text/runs.ts';
import type { Inline } from '../../model/text/blocks.ts';
import type { View } from './facts.ts';
import { commaOf } from '../../languages/table.ts';

/** @param short gives only the beginning of checksums, which nobody reads on paper */
export function partsOf(view: View, publication: Publication, short = false): Part[] {
  return [
    ...(publication.kind === 'report' ? reportParts(view, publication, short) : []),
    figureSources(view),
    sources(view, publication),
  ].filter(({ paragraphs }) => paragraphs.length > 0);
}

function reportParts(view: View, { facts }: ReportPublication, short: boolean): Part[] {
  const { library, words } = view;
  const { language } = words;
  const local = (text: Record<string, string>) => localizedRuns(library, text, language);
  const sentence = (text: Record<string, string> | undefined) => (text ? [local(text)] : []);
  return [
    { title: words.text('part.methodology'), paragraphs: sentence(facts.methodology) },
    { title: words.text('part.limitations'), paragraphs: sentence(facts.limitations) },
    {
      title: words.text('part.evidence'),
      paragraphs: facts.evidence.map(({ title, type, source, date, url, sha256, verification }) => [
        ...linked(url, local(title)),
        { type: 'break' },
        ...joined(
          [
            runs(words.text(`evidence.${type}`), language),
            source ? local(source) : [],
            date ? runs(words.dateWithGregorian(date), language) : [],
            runs(words.text(`verification.${verification}`), language),
          ],
          commaOf(language),
        ),
        ...(sha256 ? digest(sha256, short) : []),
      ]),
    },
  ];
}

/** The collections from which figures of the text come, each once. */
function figureSources({ library, words, collections }: View): Part {
  return {
    title: words.text('figures.sourcesHere'),
    paragraphs: collections.map((collection) => {
      const shown = library.versionFor(collection.publication, words.language.code);
      return [
        ...localizedRuns(library, { [shown.language]: shown.title }, words.language),
        { type: 'break' as const },
        ...runs(sourceLine({ collection }, words), words.language),
      ];
    }),
  };
}

function sources(view: View, { facts }: Publication): Part {
  const { library, words } = view;
  return {
    title: words.text('part.sources'),
    paragraphs: facts.sources.map(({ title, url, note, accessed }) => [
      ...joined(
        [
          title ? localizedRuns(library, title, words.language) : [],
          url ? linked(url, [symbol(url)]) : [],
          accessed ? runs(words.text('facts.accessed', { date: words.date(accessed) }), words.language) : [],
        ],
        commaOf(words.language),
      ),
      ...(note ? [{ type: 'break' } as const, ...localizedRuns(library, note, words.language)] : []),
    ]),
  };
}

/** Beginning of a checksum that tells the files of a report apart. */
const SHORT_DIGEST = 12;

const digest = (sha256: string, short: boolean): Inline[] =>
  short
    ? [{ type: 'text', text: ' ' }, symbol(`(SHA-256 ${sha256.slice(0, SHORT_DIGEST)}…)`)]
    : [{ type: 'break' }, symbol(`SHA-256 ${sha256}`)];

const linked = (href: string | undefined, children: Inline[]): Inline[] =>
  href === undefined ? children : [{ type: 'link', href, children }];
