/** Which colour a series has: the same on page, card, paper and in small lines, whatever else is shown beside it. */
import { seriesLimit } from './charts/palette.ts';
import type { FigureCollection } from './figures.ts';
import { own } from '../model/own.ts';

type Facts = Pick<FigureCollection['facts'], 'dimensions'>;

/** The dimension by which charts of a collection tell series apart. */
export const mainDimension = ({ facts }: { facts: Facts }): string | undefined => Object.keys(facts.dimensions)[0];

/** The last colour, a grey: for what is no part of a whole. */
const ofTotals = seriesLimit - 1;

/** Place in the palette of the colour of a code: that among the parts of its dimension; the total is grey. */
export function colourOfCode({ dimensions }: Facts, dimension: string | undefined, code: string): number {
  const found = dimension === undefined ? undefined : own(dimensions, dimension);
  if (!found) return 0;
  if (code === found.total) return ofTotals;
  const parts = Object.keys(found.codes).filter((part) => part !== found.total);
  return Math.max(0, parts.indexOf(code)) % seriesLimit;
}

/** The same of a series, by the main dimension of its collection. */
export function colourOfSeries(collection: { facts: Facts }, dimensions: Readonly<Record<string, string>>): number {
  const main = mainDimension(collection);
  return colourOfCode(collection.facts, main, main === undefined ? '' : (own(dimensions, main) ?? ''));
}
