/** How strongly a word of the query counts on each page, by field. Pure but for the look-ups. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- runs over every page at each key; the lists have one entry for each page and field */
import { fieldNames, mostTimes, type Postings } from '../inverted/postings.ts';
import type { Alternative, Tier } from '../query/query.ts';
import type { Pages, Searched } from './index-types.ts';
import type { Weights } from './weights.ts';

export const fields = fieldNames.length;

export interface Strength {
  /** For each page and field from 0 (not there) to about 1. */
  values: Float32Array;
  /** The nearest tier by page, from 1 on; 0 where the word is not found. */
  found: Uint8Array;
}

export const createStrength = (pages: number): Strength => ({
  values: new Float32Array(pages * fields),
  found: new Uint8Array(pages),
});

/** Marks (`Postings`) by page; a share from 0 to 1 where only some of the groups are there. */
interface Met {
  rows: readonly number[] | Uint32Array;
  marks: readonly number[] | Uint8Array;
  shares?: readonly number[];
}

/** The fields and times in which any of some tokens stands. */
async function anyOf(tokens: readonly string[], index: Searched): Promise<Met> {
  const found = (await Promise.all(tokens.map((token) => index.postings(token)))).filter((one) => one !== undefined);
  return found.length === 1 ? found[0]! : together(found);
}

function together(found: readonly Postings[]): Met {
  const marks = new Map<number, number>();
  for (const { rows, marks: own } of found)
    for (let at = 0; at < rows.length; at++) {
      const before = marks.get(rows[at]!) ?? 0;
      marks.set(rows[at]!, ((before | own[at]!) & 15) | (Math.min(mostTimes, (before >> 4) + (own[at]! >> 4)) << 4));
    }
  return { rows: [...marks.keys()], marks: [...marks.values()] };
}

export async function metBy({ all, least = 1 }: Alternative, index: Searched): Promise<Met> {
  const groups = await Promise.all(all.map((tokens) => anyOf(tokens, index)));
  if (groups.length === 1) return groups[0]!;
  const needed = Math.ceil(least * groups.length);
  // For each page: the number of groups by field, their least number of times in the text, and the groups anywhere.
  const counts = new Map<number, Uint8Array>();
  groups.forEach(({ rows, marks }) => {
    for (let at = 0; at < rows.length; at++) {
      let count = counts.get(rows[at]!);
      if (!count) counts.set(rows[at]!, (count = new Uint8Array(6)));
      for (let field = 0; field < 3; field++) if (marks[at]! & (1 << field)) count[field]! += 1;
      const times = marks[at]! >> 4;
      if (times > 0) {
        count[3]! += 1;
        count[4] = count[4] === 0 ? times : Math.min(count[4]!, times);
      }
      count[5]! += 1;
    }
  });
  const [rows, marks, shares]: [number[], number[], number[]] = [[], [], []];
  for (const [row, count] of counts) {
    if (count[5]! < needed) continue;
    let mark = 0;
    let most = 0;
    for (let field = 0; field < 3; field++)
      if (count[field]! >= needed) {
        mark |= 1 << field;
        most = Math.max(most, count[field]!);
      }
    // All are there, but in different fields: as if they stood once in the text.
    mark |= (count[3]! >= needed ? count[4]! : mark === 0 ? 1 : 0) << 4;
    rows.push(row);
    marks.push(mark);
    shares.push(Math.max(most, mark >> 4 > 0 && most === 0 ? count[5]! : 0) / groups.length || 1);
  }
  return { rows, marks, ...(least < 1 ? { shares } : {}) };
}

export function addMet(
  strength: Strength,
  { rows, marks, shares }: Met,
  tier: Tier,
  number: number,
  pages: Pages,
  weights: Weights,
  factor = 1,
): void {
  const { values, found } = strength;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const mark = marks[at]!;
    const share = shares?.[at] ?? 1;
    const counts = weights.tiers[tier] * factor * share ** 2;
    const put = (field: number, value: number) => {
      const place = row * fields + field;
      if (value > values[place]!) values[place] = value;
    };
    if (mark & 1) put(0, counts);
    if (mark & 2) put(1, counts);
    if (mark & 4) put(2, counts);
    if (mark >> 4) put(3, counts * saturated(mark >> 4, row, pages, weights));
    if (found[row] === 0 || found[row]! > number) found[row] = number;
  }
}

/** BM25: each further time tells less, and in a long text a time tells less than in a short one. */
function saturated(
  times: number,
  row: number,
  { textLengths, meanText }: Pages,
  { saturation, textLength }: Weights,
): number {
  const slow = saturation * (1 - textLength + (textLength * textLengths[row]!) / meanText);
  return times / (times + slow);
}

/** Of two ways in which a word is on a page and field the stronger. */
export function merge(into: Strength, other: Strength): void {
  other.values.forEach((value, at) => {
    if (value > into.values[at]!) into.values[at] = value;
  });
  other.found.forEach((tier, row) => {
    if (tier > 0 && (into.found[row] === 0 || tier < into.found[row]!)) into.found[row] = tier;
  });
}
