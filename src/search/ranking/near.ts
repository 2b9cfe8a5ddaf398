/** Words of the query that are near to each other, as they are in the query. Pure but for the look-ups. */
import { required } from '../../model/required.ts';
import { nearTokens, type Query } from '../query/query.ts';
import type { Match } from './evaluate.ts';
import { placesOf } from './phrase.ts';
import type { Searched } from './index-types.ts';
import type { Weights } from './weights.ts';

/** Pages whose order it can change. */
const looked = 100;
/** Words between two words of the query above which they are not near. */
const farthest = 10;

export async function nearness(
  { units }: Query,
  matches: readonly Match[],
  rarity: readonly number[],
  index: Searched,
  weights: Weights,
): Promise<Match[]> {
  if (units.length < 2 || matches.length < 2 || weights.near === 0) return [...matches];
  const first = [...matches].sort((a, b) => b.score - a.score).slice(0, looked);
  const only = new Set(first.map(({ page }) => page));
  const places = await Promise.all(units.map((unit) => placesOf(nearTokens(unit), index, { near: true, only })));
  const added = new Map<number, number>();
  for (const { page } of first) {
    let sum = 0;
    for (let at = 0; at + 1 < units.length; at++) {
      const [before, after] = [places[at]?.get(page), places[at + 1]?.get(page)];
      if (!before || !after) continue;
      const step = required(units[at + 1], 'word of the query').place - required(units[at], 'word of the query').place;
      const rarer = Math.min(required(rarity[at], 'rarity'), required(rarity[at + 1], 'rarity'));
      sum += (weights.near * rarer) / (1 + distanceOf(before, after, step));
    }
    if (sum > 0) added.set(page, sum);
  }
  return matches.map(({ page, score }) => ({ page, score: score + (added.get(page) ?? 0) }));
}

/** How far the nearest two places are from the distance that the words have in the query; the other order counts as far. */
function distanceOf(before: ReadonlySet<number>, after: ReadonlySet<number>, step: number): number {
  let least = Infinity;
  for (let off = 0; off <= farthest && off < least; off++)
    for (const place of before)
      if (after.has(place + step + off) || (off > 0 && after.has(place + step - off))) {
        least = off;
        break;
      }
  return least;
}
