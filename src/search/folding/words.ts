/** Cuts text into words with their places, language by language. Pure; the same in the browser and at indexing. */
import { scriptNamed, unspacedLetters } from '../../languages/scripts.ts';
import { builtInLanguage } from '../../languages/table.ts';
import { required } from '../../model/required.ts';
import { foldingOf, type Folding } from './languages.ts';
import { foldMadda, splitAtJoiners } from './persian.ts';
import { spell } from './rules.ts';

export interface Word {
  /** Place in the text, in UTF-16 units; the end is exclusive. */
  start: number;
  end: number;
  /** What is compared: without joiners. */
  spelling: string;
  /** Spellings without affixes, the likeliest first; the spelling itself where there are none. */
  stems: readonly string[];
  /** What of the word carries its meaning, by parts: two and more in a Persian compound, else the word. */
  content: string[];
  /** A run of a script that has no spaces between words, such as Chinese and Thai. Segmenters of browsers cut it differently. */
  unspaced: boolean;
}

/** What a language needs besides the rules; loaded by `load.ts`. */
export interface Resources {
  /** Stemmer for words in the script of the language. */
  stem?: (word: string) => string;
  /** Traditional characters with their simplified forms. */
  simplified?: ReadonlyMap<string, string>;
  /** Simplified signs as they would be written with the words of other regions, at indexing. */
  regional?: (run: string) => string[];
  /** Stems of the other forms of a word whose stem changes inside, at indexing. */
  irregular?: (word: Pick<Word, 'spelling' | 'stems'>) => ReadonlySet<string>;
  /** Words analysed before, by how they are written: a text repeats most of its words. */
  known?: Map<string, readonly Analysed[]>;
}

type Analysed = Pick<Word, 'spelling' | 'stems' | 'content'>;

/** Words remembered at most, some 20 MB. */
const memory = 100_000;

const invisible = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';
/** Groups of thousands (1,234 · ۱٬۲۳۴ · 1 234 with a fixed space), a run of a script without spaces, or any other run of letters and digits. */
const pattern = new RegExp(
  `\\p{Nd}{1,3}(?:[,٬’'\\u00a0\\u202f]\\p{Nd}{3})+(?![\\p{L}\\p{Nd}])|[${unspacedLetters}][${unspacedLetters}\\p{M}ー々]*|(?:(?![${unspacedLetters}])[\\p{L}\\p{M}\\p{N}${invisible}])+`,
  'gu',
);
const unspaced = new RegExp(`^[${unspacedLetters}]`, 'u');
const apostrophe = /['’ʼ＇`´]/;

export function wordsOf(text: string, language: string, resources: Resources): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(pattern)) {
    const [written] = match;
    const [start, end] = [match.index, match.index + written.length];
    if (isElided(text, start, end)) continue;
    if (unspaced.test(written)) {
      const spelling = [...written.normalize('NFKC')]
        .map((sign) => resources.simplified?.get(sign) ?? (sign === '零' ? '〇' : sign))
        .join('');
      words.push({ start, end, spelling, stems: [spelling], content: [spelling], unspaced: true });
      continue;
    }
    for (const analysed of analyse(written, language, resources))
      words.push({ start, end, ...analysed, unspaced: false });
  }
  const { affixes } = foldingOf(language);
  return affixes ? joinAffixes(words, text, affixes, (parts) => toWord(parts, language, resources)) : words;
}

/** An elided article or a possessive ending: the single letter beside an apostrophe in l’eau, women’s. */
function isElided(text: string, start: number, end: number): boolean {
  if (end - start !== 1 || !/\p{Script=Latin}/u.test(required(text[start], 'character of the word'))) return false;
  return apostrophe.test(text[end] ?? '') || apostrophe.test(text[start - 1] ?? '');
}

/** The words of a run of letters and digits. */
function analyse(written: string, language: string, resources: Resources): readonly Analysed[] {
  const { known } = resources;
  const before = known?.get(written);
  if (before) return before;
  const digits = /^\p{Nd}/u.test(written) ? written.replace(/[,٬’'\u00a0\u202f]/g, '') : written;
  const spelling = spell(digits);
  const found = (foldingOf(language).settle?.(spelling) ?? spelling)
    .replace(numberAndWord, ' ')
    .split(/[^\p{L}\p{M}\p{N}\u200c]+/u)
    .filter((spelling) => spelling !== '')
    .flatMap((spelling) => splitAtJoiners(spelling).map((parts) => toWord(parts, language, resources)));
  if (known && known.size >= memory) known.clear();
  known?.set(written, found);
  return found;
}

/** Where a number and a word in Arabic script touch: ۱۵ساله is ۱۵ ساله. */
const numberAndWord = /(?<=\d)\u200c?(?=\p{Script=Arabic})|(?<=\p{Script=Arabic})\u200c?(?=\d)/gu;

function toWord(parts: readonly string[], language: string, resources: Resources): Analysed {
  const folding = foldingOf(language);
  const joined = foldMadda(parts.join(''));
  const spelling = folding.spelling?.(joined) ?? joined;
  const content = folding.content?.(parts);
  const meaning = content ? foldMadda(content.join('')) : spelling;
  return { spelling, stems: stemsOf(meaning, language, resources), content: content ?? [...parts] };
}

function stemsOf(word: string, language: string, { stem }: Resources): readonly string[] {
  if (/\p{Nd}/u.test(word)) return [word];
  const { stems } = foldingOf(language);
  if (/^\p{Script=Arabic}/u.test(word)) return stems?.(word) ?? [word];
  return [stem && lettersOf(language).test(word) ? stem(word) : word];
}

const letters = new Map<string, RegExp>();

/** Words in the script of a language: others, such as foreign names, its stemmer would spoil. */
function lettersOf(language: string): RegExp {
  let pattern = letters.get(language);
  if (!pattern) {
    const script = builtInLanguage(language)?.script ?? new Intl.Locale(language || 'und').maximize().script ?? 'Latn';
    letters.set(language, (pattern = new RegExp(`^[${scriptNamed(script).letters}]+$`, 'u')));
  }
  return pattern;
}

/** Affixes written as words of their own belong to their neighbour: می کند, فایل های; and so do the halves of گفت و گو. */
function joinAffixes(
  words: readonly Word[],
  text: string,
  { isPrefix, isSuffix, pair: pairOf }: NonNullable<Folding['affixes']>,
  wordOf: (parts: readonly string[]) => Analysed,
): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const previous = joined.at(-1);
    const first = joined.at(-2);
    const pair = previous?.spelling === 'و' && first ? pairOf(first.spelling, word.spelling) : undefined;
    if (pair && first && /^\s+و\s+$/u.test(text.slice(first.end, word.start))) {
      joined.splice(-2, 2, { ...wordOf([pair]), start: first.start, end: word.end, unspaced: false });
    } else if (!previous || !/^\s+$/.test(text.slice(previous.end, word.start))) joined.push(word);
    else if (isPersian(previous) && isPersian(word) && (isSuffix(word.spelling) || isPrefix(previous.spelling))) {
      joined[joined.length - 1] = {
        ...wordOf([...previous.content, word.spelling]),
        spelling: foldMadda(previous.spelling + word.spelling),
        start: previous.start,
        end: word.end,
        unspaced: false,
      };
    } else if (word.spelling !== 'ی') joined.push(word); // «ی» apart is the sign of ezafe: خانواده ی
  }
  return joined;
}

function isPersian({ spelling }: Word): boolean {
  return /^\p{Script=Arabic}{2,}$/u.test(spelling);
}
