/**
 * Pages that hold all words of a query, sought for all words at once. Pagefind's time for a word grows with the square of the
 * number of pages it stands on, and for words together only with the pages that hold them all. Pure but for the look-ups.
 */
import { factor, type Match, type Searched } from './evaluate.ts';
import type { Query, Unit } from './folding/tokens.ts';

/** A way in which a unit stands in publications: tokens that must all be there. */
interface Way {
  tokens: readonly string[];
  weight: number;
}

/** Ways of all units that are tried together; more of them are better sought one by one. */
const most = 128;

/** @returns `undefined` where that finds nothing, or where there is but one token to seek */
export async function allTogether({ units, phrase }: Query, index: Searched): Promise<Match[] | undefined> {
  const ways = await Promise.all(units.map((unit) => waysOf(unit, index)));
  const chosen = ways.reduce((count, each) => count * each.length, 1) <= most ? combinations(ways) : [];
  if (chosen.every(({ tokens }) => tokens.length < 2)) return undefined;
  const matches = new Map<number, Match>();
  for (const { tokens, weight } of chosen)
    for (const [page, found] of await index.together(tokens, phrase)) {
      const score = found.score * weight * (found.inOrder ? 1 + phraseBonus : 1);
      if (score > (matches.get(page)?.score ?? 0)) matches.set(page, { page, score, prefix: false });
    }
  return matches.size > 0 ? [...matches.values()] : undefined;
}

/** Added to pages that hold the words of the query side by side, as a share of their score. */
export const phraseBonus = 0.5;

async function waysOf({ alternatives }: Unit, index: Searched): Promise<Way[]> {
  const ways = await Promise.all(
    alternatives.map(async ({ tier, all }) => {
      if (tier === 'prefix') return [];
      const known = await Promise.all(
        all.map(async (tokens) => {
          const there = await Promise.all(tokens.map((token) => index.has(token)));
          return tokens.flatMap((token, at) => (there[at] ? [{ tokens: [token], weight: factor[tier] }] : []));
        }),
      );
      return combinations(known);
    }),
  );
  return ways.flat();
}

/** One of each, in all ways; the weight is the mean. */
function combinations(groups: readonly (readonly Way[])[]): Way[] {
  const all = groups.reduce<Way[]>(
    (partial, group) =>
      partial.flatMap(({ tokens, weight }) =>
        group.map((way) => ({ tokens: [...new Set([...tokens, ...way.tokens])], weight: weight + way.weight })),
      ),
    [{ tokens: [], weight: 0 }],
  );
  return all.map(({ tokens, weight }) => ({ tokens, weight: weight / groups.length }));
}
