/** Looks words up through Pagefind, each once. */
import { rowOf } from '../catalogue.ts';
import type { Scores, Searched } from '../evaluate.ts';
import { isBeginning, probe } from '../folding/tokens.ts';
import { behindText, placeOf } from '../pagefind/places.ts';
import { once } from './once.ts';

/** What is used of an index that Pagefind has opened (pagefind.app/docs/api). */
export interface PagefindIndex {
  /** `words` are places in the text of the page. */
  search(term: string): Promise<{ results: { id: string; score: number; words: number[] }[] }>;
  /** Fetches what a search will need. */
  preload(term: string): Promise<void>;
}

export interface IndexReader extends Searched {
  /** Fetches what a later query will need. */
  prepare(tokens: readonly string[]): void;
}

/** Places by page. */
type Places = ReadonlyMap<number, readonly number[]>;

interface Found {
  scores: Scores;
  /** `undefined` for a word on so many pages that its places are not kept. */
  places: Places | undefined;
}

/** @param pages number of pages in the index */
export function createReader(index: PagefindIndex, pages: number): IndexReader {
  const find = async (token: string): Promise<Found> => {
    // A beginning may go on in the file after the one it falls into, which a late word of that beginning makes Pagefind fetch.
    if (isBeginning(token)) await Promise.all([index.preload(token), index.preload(`${token}\ua7ff`)]);
    const { results } = await index.search(token);
    const scores: Scores = new Float32Array(pages);
    const places = new Map<number, readonly number[]>();
    for (const { id, score, words } of results) {
      const page = rowOf(id);
      scores[page] = score;
      const [first] = words;
      if (first !== undefined && first < behindText) places.set(page, words);
    }
    return { scores, places: results.length > 0 && places.size === 0 ? undefined : places };
  };
  const found = once(find);
  return {
    pages,
    has: once(async (token) => (await index.search(`${token} ${probe}`)).results.length === 0),
    together: async (tokens, phrase) => {
      const { results } = await index.search(tokens.join(' '));
      return new Map(
        results.map(({ id, score, words }) => [rowOf(id), { score, inOrder: isInOrder(phrase, new Set(words)) }]),
      );
    },
    lookup: async (token) => (await found(token)).scores,
    phrase: async (tokens) => {
      const words = await Promise.all(
        tokens.map(async (token, at) => ({ at, places: token === '' ? undefined : (await found(token)).places })),
      );
      const placed = words.filter((word): word is Placed => word.places !== undefined);
      return placed.length > 1 || placed.some(({ places }) => places.size === 0) ? inOrder(placed) : undefined;
    },
    prepare: (tokens) => void index.preload(tokens.join(' ')).catch(() => undefined),
  };
}

/** @param places of all words on a page, those of words whose places are not kept among them */
function isInOrder(phrase: readonly string[], places: ReadonlySet<number>): boolean {
  const steps = phrase.flatMap((token, at) => (token === '' || places.has(placeOf(token)) ? [] : [at]));
  const [first = 0, ...others] = steps;
  return others.length > 0 && [...places].some((place) => others.every((at) => places.has(place - first + at)));
}

interface Placed {
  /** Which word of the phrase. */
  at: number;
  places: Places;
}

/** Pages on which the words stand as far from one another as in the phrase. */
function inOrder([first, ...others]: readonly Placed[]): Set<number> {
  const found = new Set<number>();
  if (!first || others.length === 0) return found;
  for (const [page, places] of first.places) {
    const together = (place: number) =>
      others.every((other) => other.places.get(page)?.includes(place - first.at + other.at) ?? false);
    if (places.some(together)) found.add(page);
  }
  return found;
}
