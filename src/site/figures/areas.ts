/** What the page of a country or area gathers. Pure. */
import {
  referenceTo,
  mainDimension,
  readStat,
  isFault,
  type FigureCollection,
  type Figures,
  type Stat,
} from '../../figures/index.ts';

/** Collections with values of an area, withdrawn ones left out. */
export const areaCollections = (figures: Figures, area: string): FigureCollection[] =>
  figures.collections.filter(({ areas, facts }) => !facts.withdrawn && areas.includes(area));

export const seriesCount = (figures: Figures, area: string): number =>
  areaCollections(figures, area).reduce((count, collection) => count + figures.seriesOf(collection, area).length, 0);

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
