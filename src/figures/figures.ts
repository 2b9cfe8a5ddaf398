/**
 * Look-ups in the statistics of the site. Every number on every page comes from here, so that prose, chart, table,
 * download and translation cannot disagree.
 */
import { digest } from '../model/digest.ts';
import type { Observation } from '../model/library.ts';
import type { Collection } from '../model/schema/statistics.ts';
import { canonicalPeriod } from '../model/tables/periods.ts';
import { readReference, type Fault, type Reference, type Unread } from './reference.ts';

/** A collection as the loader hands it over. */
export interface CollectionData {
  id: string;
  slug: string;
  facts: Collection;
  observations: readonly Observation[];
  /** File with rows that could not be taken, so that values may be missing; paths inside the content folder. */
  damaged?: string;
}

export interface FigureCollection extends CollectionData {
  /** Digest of facts and observations. */
  digest: string;
  /** Areas that have values, sorted by code. */
  areas: readonly string[];
  /** Periods that have values, in order of time. */
  periods: readonly string[];
}

/** What a series is of: one indicator, every dimension fixed, one area. */
interface SeriesKey {
  indicator: string;
  dimensions: Readonly<Record<string, string>>;
  area: string;
}

export interface Series extends SeriesKey {
  collection: FigureCollection;
  /** Values that exist, in order of time. */
  points: readonly Observation[];
}

export interface Figures {
  /** In the order of ids. Plain data: `createFigures(figures.collections)` makes the same again. */
  collections: readonly FigureCollection[];
  /** By id of the publication. */
  collection(id: string): FigureCollection | undefined;
  /** Reads what is in `of`: `adult-literacy/female`. */
  reference(of: string): Reference | Fault;
  /** The series of a reference in an area; `undefined` if it has no value. */
  series(reference: Reference, area: string, dimensions?: Readonly<Record<string, string>>): Series | undefined;
  /** All series of a collection in an area, in the order of indicators and codes. */
  seriesOf(collection: FigureCollection, area: string): Series[];
  /** Areas with at least one value in any collection that is not withdrawn, sorted by code. */
  areas: readonly string[];
  /** Digest of all collections. */
  digest: string;
}

/** @param unread collections that exist but are not shown; figures that name them say so */
export function createFigures(inputs: readonly CollectionData[], unread: readonly Unread[] = []): Figures {
  const collections: FigureCollection[] = [];
  const index = new Map<string, Map<string, Observation[]>>();
  for (const input of [...inputs].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const series = new Map<string, Observation[]>();
    for (const observation of input.observations) {
      if (observation.value === null) continue;
      const key = keyOf(observation);
      const points = series.get(key);
      if (points) points.push(observation);
      else series.set(key, [observation]);
    }
    for (const points of series.values()) points.sort((a, b) => (a.period < b.period ? -1 : 1));
    const valued = input.observations.filter(({ value }) => value !== null);
    index.set(input.id, series);
    collections.push({
      id: input.id,
      slug: input.slug,
      facts: input.facts,
      observations: input.observations,
      ...(input.damaged === undefined ? {} : { damaged: input.damaged }),
      digest: digest(input.facts, input.observations.map(withoutLine), input.damaged),
      areas: [...new Set(valued.map(({ area }) => area))].sort(),
      periods: [...new Set(valued.map(({ period }) => period))].sort(),
    });
  }
  const find = (collection: FigureCollection, key: SeriesKey): Series | undefined => {
    const points = index.get(collection.id)?.get(keyOf(key));
    return points && { ...key, collection, points };
  };
  return {
    collections,
    collection: (id) => collections.find((collection) => collection.id === id),
    reference: (of) => readReference(of, collections, unread),
    series: ({ collection, indicator, dimensions }, area, more) =>
      find(collection, { indicator, area, dimensions: { ...dimensions, ...more } }),
    seriesOf: (collection, area) => {
      const result: Series[] = [];
      for (const indicator of Object.keys(collection.facts.indicators))
        for (const dimensions of combinations(collection.facts)) {
          const series = find(collection, { indicator, area, dimensions });
          if (series) result.push(series);
        }
      return result;
    },
    areas: [...new Set(collections.filter(({ facts }) => !facts.withdrawn).flatMap(({ areas }) => areas))].sort(),
    // What is hidden, and why, is said where a text names it.
    digest: digest(collections.map((collection) => [collection.id, collection.slug, collection.digest]), unread.filter(({ hidden }) => hidden)), // prettier-ignore
  };
}

/** What counts of an observation: moving a row in the file changes nothing. */
const withoutLine = ({ indicator, area, period, dimensions, value, status }: Observation) => [
  indicator,
  area,
  period,
  dimensions,
  value,
  status,
];

/** Every combination of codes, in the order of the sidecar: `[{sex: 'both'}, {sex: 'female'}, …]`. */
function combinations(facts: Pick<Collection, 'dimensions'>): Record<string, string>[] {
  let result: Record<string, string>[] = [{}];
  for (const [dimension, { codes }] of Object.entries(facts.dimensions))
    result = result.flatMap((partial) => Object.keys(codes).map((code) => ({ ...partial, [dimension]: code })));
  return result;
}

function keyOf({ indicator, area, dimensions }: SeriesKey): string {
  const codes = Object.keys(dimensions)
    .sort()
    .map((dimension) => dimensions[dimension]);
  return [indicator, area, ...codes].join('|');
}

/** The observation of a period, of the latest one, or `undefined` where the source has none. */
export function at(series: Series, period: string): Observation | undefined {
  if (period === 'latest') return lastObserved(series);
  const wanted = canonicalPeriod(period);
  return series.points.find((point) => point.period === wanted);
}

/** The latest value that is not a projection; the first projection where there is nothing else. */
function lastObserved({ points }: Series): Observation | undefined {
  return points.findLast(({ status }) => status !== 'F') ?? points[0];
}
