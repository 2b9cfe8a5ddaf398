/** Which charts and figures the site shows where. Functions of the Library and the collections. */
import { digest } from '../model/digest.ts';
import type { FigureUse, Library, Publication } from '../model/library.ts';
import type { Place, Problem } from '../model/problems.ts';
import { isCountry } from './areas.ts';
import { mainDimension } from './colours.ts';
import type { FigureCollection, Figures } from './figures.ts';
import { isFault, unknownFigure } from './reference.ts';
import { chartName, selectChart, type ChartSelection } from './select.ts';
import { readStat, type Stat } from './stat.ts';
import { newestFirst } from '../model/order.ts';

type Attributes = Readonly<Record<string, string>>;

/** Areas that are in the headline of a collection, else the world, else the first one. */
export function mainAreas(collection: FigureCollection): string[] {
  const named = collection.facts.headline.flatMap((series) => series.split('@')[1] ?? []);
  const known = [...new Set(named)].filter((area) => collection.areas.includes(area));
  if (known.length > 0) return known;
  return collection.areas.includes('WLD') ? ['WLD'] : collection.areas.slice(0, 1);
}

/**
 * Charts of a collection’s own page: its main areas over time, all areas at their latest, and up to twelve areas side by
 * side. For each indicator.
 */
export function defaultCharts(collection: FigureCollection): Attributes[] {
  const by = mainDimension(collection);
  const main = mainAreas(collection);
  const indicators = Object.keys(collection.facts.indicators);
  return indicators.flatMap((indicator) => {
    const of = indicators.length === 1 ? collection.id : `${collection.id}/${indicator}`;
    const base: Attributes = { of, ...(by === undefined ? {} : { by }) };
    const first = main[0];
    const countries = collection.areas.filter(isCountry);
    return [
      ...(first === undefined ? [] : [{ ...base, area: main.slice(0, 6).join(',') }]),
      ...(countries.length > 1 ? [{ ...base, period: 'latest' }] : []),
    ];
  });
}

interface SiteChart {
  /** Name in addresses; unique within its collection. */
  name: string;
  attributes: Attributes;
  selection: ChartSelection;
  /** Languages of the texts that show it. */
  languages: string[];
}

/**
 * Every chart of the site that has files and an embed page: those of collection pages and those in texts. A chart whose title says
 * something else in each language is one for each of them.
 */
export function siteCharts(library: Library, figures: Figures): SiteChart[] {
  const charts = new Map<string, SiteChart>();
  const taken = new Set<string>();
  const add = (attributes: Attributes, languages: readonly string[], file?: string) => {
    const selection = selectChart(attributes, figures);
    if (isFault(selection) || selection.collection.facts.withdrawn) return;
    const name = chartName(selection, attributes, file);
    const address = `${selection.collection.id}/${name}`;
    const key = `${address} ${attributes['title'] ?? ''}`;
    // The same chart with two titles in one text has the files of the first.
    const free = languages.filter((code) => !taken.has(`${address} ${code}`));
    for (const code of free) taken.add(`${address} ${code}`);
    const all = [...(charts.get(key)?.languages ?? []), ...free];
    if (all.length === 0) return;
    const ordered = library.languages.map(({ code }) => code).filter((code) => all.includes(code));
    charts.set(key, { name, attributes, selection, ...charts.get(key), languages: ordered });
  };
  const all = library.languages.map(({ code }) => code);
  for (const collection of figures.collections)
    for (const attributes of defaultCharts(collection)) add(attributes, all);
  for (const publication of library.publications)
    for (const { language, file, text } of Object.values(publication.versions))
      for (const { directive, attributes } of text.figures)
        if (directive === 'chart') add(attributes, [language], file);
  return [...charts.values()];
}

/** Series under `headline` that name no figure. One problem each. @param placeOf where the entry of that number stands */
export function headlineProblems(
  figures: Figures,
  placeOf: (id: string, index: number) => Place | undefined,
): Problem[] {
  return figures.collections.flatMap(({ id, facts }) =>
    facts.headline.flatMap((series, index) => {
      const stat = readStat({ of: series }, figures);
      if (!isFault(stat)) return [];
      const place = placeOf(id, index);
      return place ? unknownFigure(series, stat, figures, place) : [];
    }),
  );
}

/** Headline figures of a collection, each resolved at its latest period. */
export function headlineStats(collection: FigureCollection, figures: Figures): Stat[] {
  const written =
    collection.facts.headline.length > 0
      ? collection.facts.headline
      : mainAreas(collection).map((area) => `${collection.id}@${area}`);
  return written.flatMap((series) => {
    const [of = '', area] = series.split('@');
    const stat = readStat({ of, ...(area === undefined ? {} : { area }) }, figures);
    return isFault(stat) ? [] : [stat];
  });
}

/** What a use in a text reads: collection, areas, and a digest of every number it shows. */
interface ReadFigure {
  collection: FigureCollection;
  areas: readonly string[];
  digest: string;
}

/** Resolves a use; `undefined` where it names nothing (that is reported when the text is rendered). */
export function readUse({ directive, attributes }: FigureUse, figures: Figures): ReadFigure | undefined {
  if (directive === 'chart') {
    const selection = selectChart(attributes, figures);
    if (isFault(selection)) return undefined;
    const shown = selection.series.map(({ area, code, series }) => [
      area,
      code,
      series.points.map(({ period, value, status }) => [period, value, status]),
    ]);
    return {
      collection: selection.collection,
      areas: selection.areas,
      digest: digest(selection.collection.facts, shown),
    };
  }
  const stat = readStat(attributes, figures);
  if (isFault(stat)) return undefined;
  const { collection, series, observation, value } = stat;
  const other =
    'other' in stat
      ? [stat.otherObservation.value, stat.other.area]
      : 'earlier' in stat
        ? [stat.earlier.value]
        : 'count' in stat
          ? [stat.count, stat.periods]
          : [];
  return {
    collection,
    areas: [series.area, ...('other' in stat ? [stat.other.area] : [])],
    digest: digest(collection.facts, observation.period, observation.value, value, other),
  };
}

interface Uses {
  /** Publications with a figure about an area, newest first. */
  ofArea(area: string): readonly Publication[];
  /** Publications with a figure of a collection, newest first. */
  ofCollection(id: string): readonly Publication[];
}

/** Who uses what; one pass over all texts. */
export function indexUses(library: Library, figures: Figures): Uses {
  const areas = new Map<string, Set<Publication>>();
  const collections = new Map<string, Set<Publication>>();
  const add = (map: Map<string, Set<Publication>>, key: string, publication: Publication) => {
    const known = map.get(key);
    if (known) known.add(publication);
    else map.set(key, new Set([publication]));
  };
  for (const publication of library.publications)
    for (const version of Object.values(publication.versions))
      for (const use of version.text.figures) {
        const read = readUse(use, figures);
        if (!read) continue;
        add(collections, read.collection.id, publication);
        for (const area of read.areas) add(areas, area, publication);
      }
  const newest = (found: Set<Publication> | undefined) => [...(found ?? [])].sort(newestFirst);
  return {
    ofArea: (area) => newest(areas.get(area)),
    ofCollection: (id) => newest(collections.get(id)).filter((publication) => publication.id !== id),
  };
}
