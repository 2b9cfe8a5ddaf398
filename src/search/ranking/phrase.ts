/** Words in their order: phrases, and words that were typed as one. Pure but for the look-ups. */
import { wholeToken } from '../folding/tokens.ts';
import type { AnyOf, Query } from '../query/query.ts';
import type { Searched } from './index-types.ts';

/** Pages on which a token of each group stands right after one of the group before; of one group, all its pages. */
export async function pagesWith(groups: readonly AnyOf[], index: Searched): Promise<Set<number>> {
  if (groups.length === 1) {
    const found = await Promise.all((groups[0] ?? []).map((token) => index.postings(token)));
    return new Set(found.flatMap((postings) => [...(postings?.rows ?? [])]));
  }
  const [first, ...others] = await Promise.all(groups.map((tokens) => placesOf(tokens, index)));
  const pages = new Set<number>();
  for (const [page, places] of first ?? [])
    if ([...places].some((place) => others.every((other, at) => other.get(page)?.has(place + at + 1)))) pages.add(page);
  return pages;
}

/** Places of any of some tokens, by page. */
export async function placesOf(
  tokens: AnyOf,
  index: Searched,
  { near = false, only }: { near?: boolean; only?: ReadonlySet<number> } = {},
): Promise<Map<number, Set<number>>> {
  const pages = new Map<number, Set<number>>();
  await Promise.all(
    tokens.map(async (token) => {
      const postings = await index.postings(token);
      if (!postings) return;
      const places = await (near ? index.nearPlaces(token) : index.places(token));
      postings.rows.forEach((page, at) => {
        if (only && !only.has(page)) return;
        const own = pages.get(page) ?? new Set<number>();
        for (const place of places?.[at] ?? []) own.add(place);
        pages.set(page, own);
      });
    }),
  );
  return pages;
}

/** Letters that each part of a word has at least that is cut in two; two letters stand everywhere. */
const least = (spelling: string) => (/^\p{Script=Arabic}/u.test(spelling) ? 2 : 3);

/**
 * Pages that hold a word as two side by side: “opensource” as “open source”.
 * @param formsOf tokens of a word in all its forms: the second of the two may have an article (حجةللحصول) or an ending
 */
export async function splitWord(spelling: string, index: Searched, formsOf: Query['formsOf']): Promise<Set<number>> {
  const letters = [...spelling];
  const shortest = least(spelling);
  const found = new Set<number>();
  if (letters.length < 2 * shortest || letters.length > 24 || !/^\p{L}+$/u.test(spelling)) return found;
  await Promise.all(
    letters.slice(shortest, letters.length - shortest + 1).map(async (_, step) => {
      const at = step + shortest;
      const first = wholeToken(letters.slice(0, at).join(''));
      // The first halves are in the same files, so those are asked for before.
      if (!(await index.postings(first))) return;
      const second = formsOf(letters.slice(at).join('')).tokens;
      for (const page of await pagesWith([[first], second], index)) found.add(page);
    }),
  );
  return found;
}
