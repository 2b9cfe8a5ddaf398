/** A publication that is set as a document, in one language → what its document says. Pure. */
import { labelled } from '../../languages/table.ts';
import type { Addresses } from '../../model/addresses.ts';
import { kindEntry, kindName, type DocumentedKind } from '../../model/kinds/index.ts';
import {
  localized,
  type LetterPublication,
  type Publication,
  type PublicationOf,
  type Version,
} from '../../model/library.ts';
import { numberOf } from '../../model/metadata/citation.ts';
import { outdatedSentences } from '../../model/paragraphs/outdated.ts';
import { authorsOf, isDescription } from '../../model/people.ts';
import { required } from '../../model/required.ts';
import type { Content } from '../content.ts';
import { plainText, type Text } from '../../model/text/blocks.ts';
import { factsOf, type View } from './facts.ts';
import { composeLetterhead } from './letterhead.ts';
import { partsOf } from './parts.ts';

type Documented = PublicationOf<DocumentedKind>;

export type ComposeView = View & { addresses: Addresses };

export const isDocumented = (publication: Publication): publication is Documented =>
  kindEntry(publication.kind).documents.layout !== undefined;

export function composeContent(
  view: ComposeView,
  publication: Documented,
  version: Version,
  text: Text,
): Omit<Content, 'figures' | 'scripts' | 'look'> {
  const { library, words, addresses } = view;
  const { code, dir, script, numerals } = words.language;
  const { facts, kind, id, date } = publication;
  const name = (names: Record<string, string>) => localized(library, names, code).text;
  const permanent = addresses.absolute(addresses.permanent(id, code));
  const described = isDescription(publication);
  return {
    layout: kindEntry(kind).documents.layout ?? 'report',
    language: { code, dir, script, numerals },
    title: version.title,
    summary: version.summary,
    authors: authorsOf(library, publication, code),
    keywords: facts.topics.map((topic) => name(required(library.registries.topics[topic], `topic ${topic}`).name)),
    date,
    organisation: name(library.site.publisher.name),
    symbol: described ? '' : (numberOf(publication) ?? ''),
    lines: described ? [] : mastheadLines(view, publication),
    kind: kindName(publication, words),
    ...(publication.kind === 'letter' && !described
      ? composeLetterhead(view, publication)
      : { facts: factsOf(view, publication) }),
    standing: standing(view, publication, version),
    ...(facts.specimen ? { mark: words.text('specimen.short') } : {}),
    text: publication.kind === 'letter' ? withAnnexesApart(text, annexWords(view, publication)) : text,
    parts: partsOf(view, publication, true),
    words: {
      contents: words.text('part.contents'),
      notes: words.text('text.footnotes'),
      code: words.text('document.code'),
      specimen: words.text('specimen.short'),
    },
    foot: footOf(view, publication),
    permanent,
  };
}

/** Words with which the heading of an annex begins. */
function annexWords({ library, words }: View, { facts }: LetterPublication): string[] {
  return facts.annexes.flatMap(({ label, title, kind }) => [
    ...(label ? [localized(library, label, words.language.code).text] : []),
    ...(title ? [localized(library, title, words.language.code).text] : []),
    words.text(`annex.${kind}`),
  ]);
}

/** Annexes begin on pages of their own. */
const withAnnexesApart = (text: Text, annexes: readonly string[]): Text => ({
  ...text,
  blocks: text.blocks.map((block) =>
    block.type === 'heading' && annexes.some((words) => plainText(block.children).startsWith(words))
      ? { ...block, newPage: true }
      : block,
  ),
});

/** Permanent link, version and licence, at the end of every document. */
export function footOf({ library, words, addresses }: ComposeView, publication: Publication): Content['foot'] {
  const { facts, id, modified } = publication;
  const permanent = addresses.absolute(addresses.permanent(id, words.language.code));
  const licence = facts.licence ?? library.site.licence;
  const changed = modified === '' ? '' : ` (${words.dateWithGregorian(modified)})`;
  return [
    { label: words.text('facts.permanent'), value: permanent, href: permanent },
    { label: words.text('facts.version'), value: words.number(facts.version) + changed },
    ...(isDescription(publication)
      ? []
      : [
          {
            label: words.text('facts.licence'),
            value: licence.name,
            ...(licence.url === undefined ? {} : { href: licence.url }),
          },
        ]),
  ];
}

/** As in the masthead of a document of the United Nations: distribution, date, original language. */
function mastheadLines({ words }: View, publication: Documented): string[] {
  const languages = (codes: readonly string[]) =>
    labelled(
      words.language,
      words.label('facts.originalLanguages', codes.length),
      words.list(codes.map(words.languageName)),
    );
  if (publication.kind !== 'letter')
    return [words.dateWithGregorian(publication.date), languages([publication.original])];
  const { circulated, sent } = publication.facts;
  const original = circulated?.originalLanguages ?? [];
  return [
    ...(circulated?.distribution
      ? [
          labelled(
            words.language,
            words.text('facts.distribution'),
            words.text(`distribution.${circulated.distribution}`),
          ),
        ]
      : []),
    words.dateWithGregorian(circulated?.dated ?? sent),
    languages(original.length > 0 ? original : [publication.original]),
  ];
}

/** Specimen, what the text is, which language is authentic, whether the original has changed since. */
export function standing({ words }: View, publication: Publication, version: Version): string[] {
  const { facts } = publication;
  const lines = facts.specimen ? [words.text('specimen.publication')] : [];
  if (publication.kind === 'letter' && publication.facts.status === 'withdrawn')
    lines.push(words.text('letter.withdrawn'));
  if (isDescription(publication)) return [...lines, words.text('authentic.description')];
  const authentic = (facts.authentic ?? [publication.original]).map(words.languageName);
  lines.push(
    [
      words.text(`translation.${version.translation}.note`),
      ...(version.authentic
        ? version.translation === 'original'
          ? []
          : [words.text('authentic.this')]
        : [words.label('authentic.languages', authentic.length, { languages: words.list(authentic) })]),
    ].join(' '),
  );
  return [...lines, ...outdatedSentences(words, publication, version)];
}
