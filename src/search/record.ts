/** What is indexed of a publication in a language: fields with their weights, the text as written, and what a result shows. Pure. */
import { areaName } from '../figures/index.ts';
import { localized, type SiteSettings } from '../model/library.ts';
import type { Text } from '../model/text/blocks.ts';
import type { Party } from '../model/schema/letter.ts';
import type { Searchable } from '../questions/index.ts';
import type { SiteView } from '../questions/view.ts';
import type { FieldName } from './inverted/postings.ts';
import type { Shown } from './shown.ts';
import { searchBlocks } from './text.ts';

export interface Field {
  /** Where it stands: how much its words count (`ranking/weights.ts`). */
  field: FieldName;
  text: string;
  /** Language of the words where it is not that of the index. */
  language?: string;
}

interface Facets {
  kind: string[];
  year: string[];
  topic: string[];
  body: string[];
  forum: string[];
}

export interface IndexRecord {
  /** Identifier, the same in every language. */
  publication: string;
  fields: Field[];
  /** Document symbols, found as a whole however they are typed. */
  symbols: string[];
  /** Names under which the page comes first where they are the whole query: the title, and what else it is called. */
  names: string[];
  /** True for a page that is no publication but an entry: of an area, a topic, a body. */
  entry?: true;
  /** True where there is no version in the language of the index. */
  foreign?: true;
  /** ISO date, `''` if none. */
  date: string;
  shown: Shown;
  facets: Facets;
}

/**
 * @param text of the version in `language`; `undefined` where there is none: then title and facts are indexed
 * @param areas codes of the areas a statistics collection has values for
 */
export function recordOf(
  { library, addresses, words }: SiteView,
  publication: Searchable,
  language: string,
  { text: own, areas }: { text: Text | undefined; areas: readonly string[] },
): IndexRecord {
  const { version } = publication;
  const foreign = version.language === language ? {} : { language: version.language };
  const blocks = own === undefined ? [] : searchBlocks(own);
  const symbols = symbolsOf(publication);
  const { facts } = publication;
  const name = (registry: 'topics' | 'bodies' | 'forums' | 'missions' | 'agencies', id: string) => {
    const entry = library.registries[registry][id];
    return entry
      ? [
          localized(library, entry.name, language).text,
          ...(entry.short ? [localized(library, entry.short, language).text] : []),
        ].join(' ')
      : '';
  };
  const named = (registry: 'topics' | 'bodies' | 'forums', ids: readonly string[]) =>
    ids.map((id) => name(registry, id));
  const fields: Field[] = [
    { field: 'title', text: version.title, ...foreign },
    { field: 'name', text: symbols.join(' · ') },
    ...partiesOf(publication).flatMap((party) => partyText(library, party, language, name)).map((text): Field => ({ field: 'name', text })), // prettier-ignore
    ...subjectsOf(library, publication, language, areas).map((text): Field => ({ field: 'heading', text })),
    {
      field: 'heading',
      text: [...named('topics', facts.topics), ...named('bodies', facts.bodies), ...named('forums', facts.forums)].join(
        ' · ',
      ),
    },
    { field: 'heading', text: version.summary, ...foreign },
    ...blocks.map(({ heading, text }): Field => ({ field: heading ? 'heading' : 'text', text })),
  ];
  return {
    publication: publication.id,
    fields: fields.filter(({ text }) => text !== ''),
    symbols,
    names: [version.title],
    ...(own === undefined ? { foreign: true as const } : {}),
    date: publication.date,
    shown: {
      head: {
        url: addresses.publication(language, publication.kind, publication.slug),
        kind: publication.kind,
        dateText: publication.date === '' ? '' : words(language).date(publication.date),
        title: version.title,
        lang: version.language,
        dir: library.language(version.language).dir,
        symbols,
      },
      text: { summary: version.summary, blocks: blocks.map(({ anchor, text }) => [anchor, text]) },
    },
    facets: facetsOf(library, publication),
  };
}

function symbolsOf(publication: Searchable): string[] {
  const { facts } = publication;
  if (publication.kind !== 'letter') {
    const reference = 'reference' in facts ? facts.reference : undefined;
    const answered = 'responds' in facts ? (facts.responds?.symbols ?? []) : [];
    return [...(reference === undefined ? [] : [reference]), ...answered];
  }
  const { circulated, reference, relations } = publication.facts;
  const own = [
    ...(circulated?.symbols ?? []),
    ...(circulated?.suffixes ?? []).map(({ symbol }) => symbol),
    circulated?.jobNumber,
    reference,
  ];
  return [...own.filter((symbol) => symbol !== undefined), ...relations.flatMap(({ symbols }) => symbols ?? [])];
}

function partiesOf(publication: Searchable): Party[] {
  if (publication.kind !== 'letter') return [];
  const { from, to, cc, signatories } = publication.facts;
  return [...from, ...to, ...cc, ...signatories];
}

function partyText(
  library: SiteSettings,
  party: Party & { title?: Party['name'] },
  language: string,
  name: (registry: 'bodies' | 'missions' | 'agencies', id: string) => string,
): string[] {
  const words = [
    party.name && localized(library, party.name, language).text,
    party.title && localized(library, party.title, language).text,
    party.body && name('bodies', party.body),
    party.mission && name('missions', party.mission),
    party.agency && name('agencies', party.agency),
    party.area && areaName(party.area, library.language(language)),
  ];
  return words.filter((text): text is string => text !== undefined && text !== '');
}

/** What it is about besides its text: agenda items, indicators, areas. */
function subjectsOf(
  library: SiteSettings,
  publication: Searchable,
  language: string,
  areas: readonly string[],
): string[] {
  const text = (words: Record<string, string> | undefined) => (words ? [localized(library, words, language).text] : []);
  switch (publication.kind) {
    case 'letter': {
      const { agenda, annexes } = publication.facts;
      return [...agenda.flatMap(({ title }) => text(title)), ...annexes.flatMap(({ title }) => text(title))];
    }
    case 'report':
      return publication.facts.addressed.flatMap((id) => text(library.registries.bodies[id]?.name));
    case 'statistics': {
      const { indicators, dimensions, source, areas: named } = publication.facts;
      return [
        ...Object.values(indicators).flatMap(({ title, short, definition, unit }) =>
          [title, short, definition, unit.label].flatMap(text),
        ),
        ...Object.values(dimensions).flatMap(({ title, codes }) => [title, ...Object.values(codes)].flatMap(text)),
        ...text(source.organisation),
        areas.map((area) => areaName(area, library.language(language), named)).join(' · '),
      ];
    }
    case 'page':
      return [];
    default:
      return publication satisfies never;
  }
}

/** Values by which results are narrowed; entries in the order of their registry. */
function facetsOf({ registries }: SiteSettings, { kind, date, entries }: Searchable): Facets {
  const named = new Set(entries);
  const of = (registry: 'topics' | 'bodies' | 'forums') =>
    Object.keys(registries[registry]).filter((id) => named.has(`${registry}/${id}`));
  return {
    kind: [kind],
    year: date === '' ? [] : [date.slice(0, 4)],
    topic: of('topics'),
    body: of('bodies'),
    forum: of('forums'),
  };
}
