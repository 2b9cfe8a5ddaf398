/** Pages that are no publications, as the index knows them: of countries and areas, and of the entries of registries. */
import { areaName } from '../figures/index.ts';
import { registryPages, type RegistryPage } from '../model/addresses.ts';
import { localized, registryEntry } from '../model/library.ts';
import { ascending } from '../model/order.ts';
import type { AskSite } from '../questions/index.ts';
import { siteView, type SiteView } from '../questions/view.ts';
import { areaNames } from './names/areas.ts';
import type { Field, IndexRecord } from './record.ts';
import type { EntryKind } from './shown.ts';

/** One for each area that has figures and each entry that some publication names, in their order in the index. */
export function entryRecords(ask: AskSite, language: string): IndexRecord[] {
  const view = siteView(ask);
  const records = [
    ...ask('areas').map(({ area }) => areaRecord(view, area, language)),
    ...registryPages.flatMap((registry) =>
      ask('namedEntries', registry).map(({ id }) => registryRecord(view, registry, id, language)),
    ),
  ];
  return records.sort((a, b) => ascending(a.publication, b.publication));
}

interface Entry {
  kind: EntryKind;
  id: string;
  url: string;
  title: string;
  summary: string;
  /** Further names that are sought like a title, by language. */
  called: readonly (readonly [language: string, name: string])[];
  /** Further names that lead to the page only as a whole query. */
  whole: readonly string[];
}

function recordOf(
  { library }: SiteView,
  language: string,
  { kind, id, url, title, summary, called, whole }: Entry,
): IndexRecord {
  const fields: Field[] = [
    { field: 'title', text: title },
    ...called.map(([own, text]): Field => ({ field: 'name', text, ...(own === language ? {} : { language: own }) })),
    { field: 'heading', text: summary },
  ];
  return {
    // A sign that no id of a publication holds.
    publication: `${kind}:${id}`,
    fields: fields.filter(({ text }) => text !== ''),
    symbols: [],
    names: [...new Set([title, ...called.map(([, name]) => name), ...whole])],
    entry: true,
    date: '',
    shown: {
      head: { url, kind, dateText: '', title, lang: language, dir: library.language(language).dir, symbols: [] },
      text: { summary, blocks: [] },
    },
    facets: { kind: [], year: [], topic: [], body: [], forum: [] },
  };
}

function areaRecord(view: SiteView, area: string, language: string): IndexRecord {
  const { library, addresses, words } = view;
  const title = areaName(area, library.language(language));
  const { called, whole } = areaNames(area, library.languages);
  return recordOf(view, language, {
    kind: 'areas',
    id: area,
    url: addresses.area(language, area),
    title,
    summary: words(language).text('figures.areaSummary', { area: title }),
    called: called.filter(([own, name]) => own !== language || name !== title),
    whole,
  });
}

function registryRecord(view: SiteView, registry: RegistryPage, id: string, language: string): IndexRecord {
  const { library, addresses } = view;
  const { name, short, description } = registryEntry(library, registry, id);
  const title = localized(library, name, language).text;
  const inAll = library.languages.flatMap(
    ({ code }) =>
    [name[code], short?.[code]].filter((text) => text !== undefined && text !== title).map((text) => [code, text ?? ''] as const), // prettier-ignore
  );
  return recordOf(view, language, {
    kind: registry,
    id,
    url: addresses.registry(language, registry, id),
    title,
    summary: description ? localized(library, description, language).text : '',
    called: inAll,
    whole: [],
  });
}
