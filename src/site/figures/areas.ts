/** What the page of a country or area gathers. Pure. */
import {
  createFigures,
  isFault,
  mainDimension,
  readStat,
  referenceTo,
  type CollectionData,
  type FigureCollection,
  type Figures,
  type Stat,
} from '../../figures/index.ts';

/** Made of answers and nothing else, so it may be shared by all pages that were given them. */
const made = new WeakMap<object, Figures>();

/** Look-ups in the collections that a page asked for, and in no others. */
export function figuresIn(answer: readonly CollectionData[]): Figures {
  // One collection is asked for by many pages, each of which puts it into a list of its own.
  const [first] = answer;
  const key = answer.length === 1 && first ? first : answer;
  let figures = made.get(key);
  if (!figures) made.set(key, (figures = createFigures(answer)));
  return figures;
}

/** The latest value of every series of an area in a collection. */
export function areaStats(figures: Figures, collection: FigureCollection, area: string): Stat[] {
  return figures.seriesOf(collection, area).flatMap((series) => {
    const stat = readStat({ of: referenceTo(series), area }, figures);
    return isFault(stat) ? [] : [stat];
  });
}

/** One chart over time for each indicator. */
export function areaCharts(collection: FigureCollection, area: string): Record<string, string>[] {
  const by = mainDimension(collection);
  return Object.keys(collection.facts.indicators).map((indicator) => ({
    of: `${collection.id}/${indicator}`,
    area,
    ...(by === undefined ? {} : { by }),
  }));
}
