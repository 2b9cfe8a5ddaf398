/**
 * Makes Pagefind's index smaller to fetch and quicker to search: words in smaller files, pages under short names, places of
 * words only where a phrase may need them. Pure.
 */
import { shortName } from '../catalogue.ts';
import { probe, wordIn } from '../folding/tokens.ts';
import type { ChunkEntry, Overview, WordEntry } from './format.ts';
import { placeOf } from './places.ts';

/** Signs of words and numbers in one file: some 2 KB after compression. */
const target = 10_000;

export interface Index {
  overview: Overview;
  /** Files of words by name. */
  files: Map<string, WordEntry[]>;
}

/**
 * @param rename new name of a page
 * @param inPhrases whether a token is sought in phrases; of others, and of those on most pages, the places are not kept
 */
export function repack(
  { overview, files }: Index,
  rename: (page: string) => string,
  inPhrases: (token: string) => boolean,
): Index {
  const [version, pages, chunks, ...rest] = overview;
  const most = Math.max(fewPages, pages.length * mostPages);
  const words = chunks
    .flatMap(([, , file]) => files.get(file) ?? [])
    .map((entry) => (!inPhrases(entry[0]) || entry[1].length > most ? withoutPlaces(entry) : entry));
  const groups = grouped(words);
  return {
    overview: [version, pages.map(([name, length]) => [rename(name), inSteps(length)]), listed(groups), ...rest],
    files: new Map(groups.map((group, at) => [shortName(at), group])),
  };
}

/** Where one file ends the next begins, so that each word, also one that is not there, falls into one file. */
function listed(groups: readonly WordEntry[][]): ChunkEntry[] {
  const borders = groups.map(([first], at) => {
    const last = groups[at - 1]?.at(-1);
    return last && first ? border(last[0], first[0]) : '';
  });
  return groups.map((_, at) => [borders[at] ?? '', borders[at + 1] ?? '\u{10ffff}', shortName(at)]);
}

/** Share of the pages above which a word tells too little to know where it stands: half of the largest files would be that. */
const mostPages = 0.05;
/** Below this number of pages a word takes little space anyway. */
const fewPages = 400;

/**
 * Of a word without places is kept how much it weighs on each page. Pagefind adds the squares of the weights, so one place
 * of a greater weight stands for many: less to fetch, and less for Pagefind to tell of each page.
 */
function withoutPlaces([word, pages, ...rest]: WordEntry): WordEntry {
  const nowhere = placeOf(word);
  return [
    word,
    pages.map(([step, places, ...others]) => {
      let [weight, squares] = [0, 0];
      for (const place of places)
        if (place < 0) weight = -1 - place;
        else squares += weight ** 2;
      const instead: number[] = [];
      for (let left = squares; left > 0; left -= greatestWeight ** 2) {
        const one = Math.min(greatestWeight, inSteps(Math.sqrt(left)));
        instead.push(-1 - one, nowhere + instead.length);
      }
      return [step, instead, ...others];
    }),
    ...rest,
  ];
}

/** A weight is one byte for Pagefind. */
const greatestWeight = 255;
/** Weights and lengths of pages are kept in steps, each so many times the one before: few different ones compress to less. */
const ratio = 1.2;
const inSteps = (value: number) => Math.ceil(ratio ** Math.round(Math.log(Math.max(value, 1)) / Math.log(ratio)));

/** The forms of a word, which are asked for together, lie in one file; the probe, which is asked for with all, in its own. */
function grouped(words: readonly WordEntry[]): WordEntry[][] {
  const groups: WordEntry[][] = [];
  let [size, last] = [Infinity, ''];
  for (const word of words) {
    const form = wordIn(word[0]);
    if ((size >= target && form !== last) || form === wordIn(probe)) {
      groups.push([]);
      size = 0;
    }
    last = form;
    groups.at(-1)?.push(word);
    size = form === wordIn(probe) ? Infinity : size + sizeOf(word);
  }
  return groups;
}

/** Roughly the bytes of an entry. */
function sizeOf([word, pages]: WordEntry): number {
  let size = word.length + 4;
  for (const [, places] of pages) size += 4 + 2 * places.length;
  return size;
}

/** The shortest beginning of `next` that comes after `last`. */
function border(last: string, next: string): string {
  const [before, after] = [[...last], [...next]];
  const same = after.findIndex((letter, at) => letter !== before[at]);
  return after.slice(0, same + 1).join('');
}
