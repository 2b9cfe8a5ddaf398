/**
 * Words of a language's publications as they are written, to which misspelled words are corrected: sorted by their beginnings
 * and once more by their ends, in files of some kilobytes, so that only those few are fetched that a word may be in. Pure.
 */
import { required } from '../model/required.ts';
import type { Word } from './folding/words.ts';
import { chunkFor } from './inverted/chunks.ts';
import type { KnownWord } from './ranking/index-types.ts';
import type { Field, IndexRecord } from './record.ts';

/** Letters in one file, about: 3 KB after compression. */
const target = 8000;

/** A spelling in some pages: their number, and how it is written how often. */
export type Counted = [spelling: string, pages: number, written: [text: string, times: number][]];

/** @returns each spelling once */
export function countWords(
  records: readonly Pick<IndexRecord, 'fields'>[],
  language: string,
  wordsIn: (field: Field) => readonly Word[],
): Counted[] {
  const found = new Map<string, { written: Map<string, number>; pages: number; last: number }>();
  records.forEach(({ fields }, page) => {
    for (const field of fields) {
      const { text, language: own = language } = field;
      if (own !== language) continue;
      for (const { start, end, spelling, unspaced } of wordsIn(field)) {
        if (unspaced || spelling.length < 3 || !/^\p{L}+$/u.test(spelling)) continue;
        const entry = found.get(spelling) ?? { written: new Map<string, number>(), pages: 0, last: -1 };
        const written = text.slice(start, end);
        entry.written.set(written, (entry.written.get(written) ?? 0) + 1);
        if (entry.last !== page) entry.pages += 1;
        entry.last = page;
        found.set(spelling, entry);
      }
    }
  });
  return [...found].map(([spelling, { written, pages }]) => [spelling, pages, [...written]]);
}

/** @param counted of different pages; @returns each spelling once, in order */
export function vocabularyOf(counted: Iterable<Counted>): KnownWord[] {
  const found = new Map<string, { pages: number; written: Map<string, number> }>();
  for (const [spelling, pages, written] of counted) {
    const entry = found.get(spelling);
    if (!entry) {
      found.set(spelling, { pages, written: new Map(written) });
      continue;
    }
    entry.pages += pages;
    for (const [text, times] of written) entry.written.set(text, (entry.written.get(text) ?? 0) + times);
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([spelling, { written, pages }]) => ({ spelling, written: usual(written), pages }));
}

const usual = (written: ReadonlyMap<string, number>) =>
  required([...written].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0], 'spelling of the word')[0];

interface WordFiles {
  borders: string[];
  files: string[];
}

export const reversed = (word: string): string => [...word].reverse().join('');

/** @param words in order; @param by what they are sorted by */
export function wordFiles(words: readonly KnownWord[], by: (word: string) => string): WordFiles {
  const sorted = words.map((word) => ({ key: by(word.spelling), ...word })).sort((a, b) => (a.key < b.key ? -1 : 1));
  // An index without words has an empty file, so that there is always one to look into.
  if (words.length === 0) return { borders: [''], files: [''] };
  const made: WordFiles = { borders: [], files: [] };
  let lines: string[] = [];
  let size = 0;
  sorted.forEach(({ key, spelling, written, pages }, at) => {
    if (lines.length === 0) made.borders.push(at === 0 ? '' : key);
    lines.push(written === spelling ? `${spelling} ${pages}` : `${spelling} ${pages} ${written}`);
    size += spelling.length + 3;
    if (size < target && at + 1 < sorted.length) return;
    made.files.push(lines.join('\n'));
    [lines, size] = [[], 0];
  });
  return made;
}

export function readWordFile(text: string): KnownWord[] {
  return text.split('\n').flatMap((line) => {
    const [spelling = '', pages = '', ...written] = line.split(' ');
    return spelling === '' ? [] : [{ spelling, pages: Number(pages), written: written.join(' ') || spelling }];
  });
}

/** Numbers of the files that may hold words with a beginning (or, with the borders of reversed words, an end). */
export function filesWith(part: string, borders: readonly string[]): number[] {
  const [first, last] = [chunkFor(part, borders), chunkFor(`${part}\uffff`, borders)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
