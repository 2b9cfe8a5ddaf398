/**
 * Misspelled words: words of the vocabulary that differ by one letter that is wrong, missing, too much or swapped with its
 * neighbour; of long words by two. One such error leaves the first or the second half of a word as it is, so only words with
 * the same half are looked at; where the two letters in the middle are swapped, neither is, so the halves of the word with
 * these swapped back are looked at too. Distance: Damerau, “A technique for computer detection and correction of spelling
 * errors”, 1964. Pure but for the look-ups.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- rows of the distance are as long as the word */
import { unmarked } from '../folding/rules.ts';
import type { Query, Unit } from '../query/query.ts';
import type { KnownWord, Searched } from './index-types.ts';

export interface Correction {
  /** Which word of the query. */
  unit: number;
  /** As typed. */
  from: string;
  /** As publications write it. */
  to: string;
  /** Spelling of the latter. */
  spelling: string;
  tokens: readonly string[];
  /** From 0 to 1: how likely it is meant, against the likeliest. */
  factor: number;
}

/** Letters of a word that is corrected: a shorter one is another word as soon as a letter is. */
const shortest = 4;
/** Whether a word has fewer letters than those that are corrected: it may be one of them that lacks a letter. */
export const isShort = (word: string): boolean => [...word].length < shortest;

/** Letters of a word with two errors. */
const longWord = 8;
/** Letters of a stem that may have the error: hang, of hanger, is near to Hong, and changer is meant. */
const longStem = 5;
/** What it costs, in errors, that a word is only near to the stem of what was typed. */
const otherForm = 0.5;
/** Words that one may be corrected to. */
const most = 4;

/**
 * @param formsOf tokens of a word in all its forms
 * @param within what the words must begin with, unless they differ by a slip of the fingers: of a word whose stem is known
 */
export async function correctionsOf(
  { word, written }: Unit,
  unit: number,
  index: Searched,
  formsOf: Query['formsOf'],
  within = '',
): Promise<Correction[]> {
  const { spelling } = word;
  if (/\d/.test(spelling)) return [];
  // The article is no part of an Arabic word.
  const length = [...spelling.replace(/^ال/u, '')].length;
  if (length < shortest - 1 || (length < shortest && isAcronym(written))) return [];
  // An ending is no error: jackers is hacker as well.
  const others = within === '' ? [...word.stems, spelling.replace(/s$/, '')].filter((form) => form.length >= longStem) : []; // prettier-ignore
  const forms = [...new Set([spelling, ...others])];
  // Two errors are looked for where one is not the answer: the parts that they leave are short, and begin many words.
  for (const limit of within === '' && [...spelling].length >= longWord ? [1, 2] : [1]) {
    const candidates = await wordsNear(forms, limit, index);
    const rated = candidates.flatMap((known) => {
      // Of three letters there are too many words that are near: what was typed is one of four, or has a letter twice.
      if ([...known.spelling].length < shortest && !isSlip(spelling, known.spelling)) return [];
      if (length < shortest && known.spelling.length <= spelling.length) return [];
      if (!known.spelling.startsWith(within) && !isSlip(spelling, known.spelling)) return [];
      const rating = ratingOf(known, forms, limit);
      return rating === undefined ? [] : [{ known, rating }];
    });
    if (rated.length > 0) return likeliest(rated).map(({ known, factor }) => correction(known, unit, written, factor, formsOf)); // prettier-ignore
  }
  return [];
}

/** Three capitals are no word that lacks a letter: ILO. */
const isAcronym = (written: string): boolean => written === written.toUpperCase() && written !== written.toLowerCase();

/** Words of the vocabulary that have a part of one of the forms. */
async function wordsNear(forms: readonly string[], limit: number, index: Searched): Promise<KnownWord[]> {
  const asked = forms.flatMap((form) => partsOf([...form], limit));
  const parts = await Promise.all(asked.map(([part, where]) => index.wordsWith(part, where)));
  return [...new Map(parts.flat().map((known) => [known.spelling, known])).values()];
}

interface Rated {
  known: KnownWord;
  rating: number;
}

/** @param forms what was typed, then its stems; @returns `undefined` for a word that has more errors than `limit` */
function ratingOf(known: KnownWord, forms: readonly string[], limit: number): number | undefined {
  const [own = limit + 1, ...others] = forms.map((form) => distanceOf(form, known.spelling, limit));
  const distance = Math.min(own, ...others.map((other) => other + otherForm));
  // الآمن and الأمن are two words, although only a hamza tells them apart.
  if (forms.some((form) => form !== known.spelling && unmarked(known.spelling) === unmarked(form))) return undefined;
  const typed = forms[0] ?? '';
  // Two errors, one of them in the first letter, are another word: unrelated is not related.
  if (distance >= 2 && known.spelling[0] !== typed[0]) return undefined;
  return distance > 0 && distance <= limit + otherForm ? likelihood(known, distance, typed) : undefined;
}

/** The best first; what is far less likely than the likeliest is not meant. */
function likeliest(rated: readonly Rated[]): { known: KnownWord; factor: number }[] {
  const sorted = [...rated].sort((a, b) => b.rating - a.rating || (a.known.spelling < b.known.spelling ? -1 : 1));
  const best = sorted[0]?.rating ?? 0;
  return sorted
    .slice(0, most)
    .filter(({ rating }) => rating > best - 2)
    .map(({ known, rating }) => ({ known, factor: Math.exp((rating - best) / 2) }));
}

/** Whether a key was pressed twice, or two in the wrong order: such a word was hardly meant as it is. */
export function isSlip(typed: string, meant: string): boolean {
  const letters = [...typed];
  return letters.some((letter, at) => {
    const next = letters[at + 1];
    if (next === undefined) return false;
    return letter === next ? letters.toSpliced(at, 1).join('') === meant : letters.toSpliced(at, 2, next, letter).join('') === meant; // prettier-ignore
  });
}

const correction = (
  { spelling, written }: KnownWord,
  unit: number,
  from: string,
  factor: number,
  formsOf: Query['formsOf'],
): Correction => ({
  unit,
  from,
  to: written,
  spelling,
  tokens: formsOf(written).tokens,
  factor,
});

/** Parts of a word of which errors leave one as it is; the middle third, which is not to be looked up, is left out. */
function partsOf(letters: readonly string[], errors: number): [part: string, where: 'start' | 'end'][] {
  // Of three letters one is missing, so that two of them stand side by side.
  const size = letters.length < shortest ? 2 : Math.floor(letters.length / (errors + 1));
  const parts: [string, 'start' | 'end'][] = [
    [letters.slice(0, size).join(''), 'start'],
    [letters.slice(letters.length - size).join(''), 'end'],
  ];
  if (errors > 1 || letters.length < shortest || letters.length % 2 === 1) return parts;
  return [...parts, [[...letters.slice(0, size - 1), letters[size] ?? ''].join(''), 'start']];
}

/** In nats: an error costs about three, a frequent word is likelier than a rare one; the first letter is seldom wrong. */
function likelihood({ spelling, pages }: KnownWord, distance: number, typed: string): number {
  return Math.log(1 + pages) - 3 * distance - (spelling[0] === typed[0] ? 0 : 1);
}

/** Spellings of one sound count as one letter. */
const sounds = (word: string) => word.replace(/ph/g, 'f').replace(/(\p{L})\1/gu, '$1');

/** Errors between two words, at most one more than the limit. */
function distanceOf(a: string, b: string, limit: number): number {
  const plain = editDistance(a, b, limit + 1);
  if (plain <= 1) return plain;
  // A letter doubled or not, and ph for f, is one error however many letters it takes.
  const sounding = editDistance(sounds(a), sounds(b), limit + 1);
  return Math.min(plain, sounding === 0 ? 1 : sounding + (sounds(a) === a && sounds(b) === b ? 0 : 0.5));
}

/** Edits between two words, neighbours swapped counting once; stops counting at `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
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
  return Math.min(limit, previous[b.length]!);
}
