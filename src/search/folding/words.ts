/** Cuts text into words with their places, language by language. Pure; the same in the browser and at indexing. */
import { required } from '../../model/required.ts';
import { arabicStems, settleArticle } from './arabic.ts';
import {
  contentParts,
  isPrefix,
  isSuffix,
  pairedWords,
  persianStem,
  settleJoins,
  settleMadda,
  splitAtJoiners,
} from './persian.ts';
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
  /** A run of Chinese characters, which has no spaces between its words. */
  han: boolean;
}

/** What a language needs besides the rules; loaded by `load.ts`. */
export interface Resources {
  /** Stemmer for words in the script of the language. */
  stem?: (word: string) => string;
  /** Traditional characters with their simplified forms. */
  simplified?: ReadonlyMap<string, string>;
  /** Words analysed before, by how they are written: a text repeats most of its words. */
  known?: Map<string, readonly Analysed[]>;
}

type Analysed = Pick<Word, 'spelling' | 'stems' | 'content'>;

/** Words remembered at most, some 20 MB. */
const memory = 100_000;

const invisible = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';
/** Groups of thousands (1,234 · ۱٬۲۳۴ · 1 234 with a fixed space), a Chinese run, or any other run of letters and digits. */
const pattern = new RegExp(
  `\\p{Nd}{1,3}(?:[,٬’'\\u00a0\\u202f]\\p{Nd}{3})+(?![\\p{L}\\p{Nd}])|[\\p{Script=Han}〇]+|(?:(?![\\p{Script=Han}〇])[\\p{L}\\p{M}\\p{N}${invisible}])+`,
  'gu',
);
const apostrophe = /['’ʼ＇`´]/;

export function wordsOf(text: string, language: string, resources: Resources): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(pattern)) {
    const [written] = match;
    const [start, end] = [match.index, match.index + written.length];
    if (isElided(text, start, end)) continue;
    if (/\p{Script=Han}|〇/u.test(required(written[0], 'first character'))) {
      const spelling = [...written.normalize('NFKC')]
        .map((sign) => resources.simplified?.get(sign) ?? (sign === '零' ? '〇' : sign))
        .join('');
      words.push({ start, end, spelling, stems: [spelling], content: [spelling], han: true });
      continue;
    }
    for (const analysed of analyse(written, language, resources)) words.push({ start, end, ...analysed, han: false });
  }
  return language === 'fa' ? joinAffixes(words, text, resources) : words;
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
  const found = (language === 'fa' ? settleJoins(spelling) : spelling)
    .replace(numberAndWord, ' ')
    .split(/[^\p{L}\p{N}\u200c]+/u)
    .filter((spelling) => spelling !== '')
    .flatMap((spelling) => splitAtJoiners(spelling).map((parts) => toWord(parts, language, resources)));
  if (known && known.size >= memory) known.clear();
  known?.set(written, found);
  return found;
}

/** Where a number and a word in Arabic script touch: ۱۵ساله is ۱۵ ساله. */
const numberAndWord = /(?<=\d)\u200c?(?=\p{Script=Arabic})|(?<=\p{Script=Arabic})\u200c?(?=\d)/gu;

function toWord(parts: readonly string[], language: string, resources: Resources): Analysed {
  const content = language === 'fa' ? contentParts(parts) : [...parts];
  const joined = settleMadda(parts.join(''));
  const spelling = language === 'ar' ? settleArticle(joined) : joined;
  const meaning = language === 'fa' ? settleMadda(content.join('')) : spelling;
  return { spelling, stems: stemsOf(meaning, language, resources), content };
}

function stemsOf(word: string, language: string, { stem }: Resources): readonly string[] {
  if (/\p{Nd}/u.test(word)) return [word];
  if (/^\p{Script=Arabic}/u.test(word)) {
    if (language === 'fa') return [persianStem(word)];
    return language === 'ar' ? arabicStems(word) : [word];
  }
  const script = language === 'ru' ? /^\p{Script=Cyrillic}+$/u : /^\p{Script=Latin}+$/u;
  return [stem && script.test(word) ? stem(word) : word];
}

/** Affixes written as words of their own belong to their neighbour: می کند, فایل های; and so do the halves of گفت و گو. */
function joinAffixes(words: readonly Word[], text: string, resources: Resources): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const previous = joined.at(-1);
    const first = joined.at(-2);
    const pair = previous?.spelling === 'و' && first ? pairedWords(first.spelling, word.spelling) : undefined;
    if (pair && first && /^\s+و\s+$/u.test(text.slice(first.end, word.start))) {
      joined.splice(-2, 2, { ...toWord([pair], 'fa', resources), start: first.start, end: word.end, han: false });
    } else if (!previous || !/^\s+$/.test(text.slice(previous.end, word.start))) joined.push(word);
    else if (isPersian(previous) && isPersian(word) && (isSuffix(word.spelling) || isPrefix(previous.spelling))) {
      joined[joined.length - 1] = {
        ...toWord([...previous.content, word.spelling], 'fa', resources),
        spelling: settleMadda(previous.spelling + word.spelling),
        start: previous.start,
        end: word.end,
        han: false,
      };
    } else if (word.spelling !== 'ی') joined.push(word); // «ی» apart is the sign of ezafe: خانواده ی
  }
  return joined;
}

function isPersian({ spelling }: Word): boolean {
  return /^\p{Script=Arabic}{2,}$/u.test(spelling);
}
