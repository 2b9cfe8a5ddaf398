/** Near words for a query without results. Pure. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- runs over the whole vocabulary; rows are as long as the word */
import { wordsOf, type Resources } from '../folding/words.ts';

/** @param vocabulary words as written, the more frequent first; @returns the nearest by letters, or `undefined` */
export function nearWord(
  word: string,
  vocabulary: readonly string[],
  language: string,
  resources: Resources,
): string | undefined {
  const [wanted] = wordsOf(word, language, resources);
  if (!wanted || wanted.unspaced || wanted.spelling.length < 3) return undefined;
  let best: string | undefined;
  let least = Math.floor(wanted.spelling.length / 3) + 1;
  for (const candidate of vocabulary) {
    const spelling = wordsOf(candidate, language, resources)[0]?.spelling;
    if (spelling === undefined || Math.abs(spelling.length - wanted.spelling.length) >= least) continue;
    const distance = editDistance(wanted.spelling, spelling, least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Edits between two words, neighbours swapped counting once; stops counting at `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? older[j - 2]! + 1 : Infinity;
      row.push(Math.min(previous[j]! + 1, row[j - 1]! + 1, change, swapped));
    }
    if (Math.min(...row) >= limit) return limit;
    [older, previous] = [previous, row];
  }
  return previous[b.length]!;
}
