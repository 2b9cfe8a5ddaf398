/**
 * From words to what is put into the index and what is asked of it. Every token ends with a mark of its sort, so that the
 * engine, which takes each query word for a beginning, finds the whole word and nothing else; a beginning is asked for
 * by leaving the mark away. The marks are letters without case, decomposition or use in text, one after the other in
 * Unicode, so that the tokens of a word follow one another in the index.
 */
import { unspacedLetters } from '../../languages/scripts.ts';
import { required } from '../../model/required.ts';
import { foldingOf } from './languages.ts';
import { lessMarked } from './rules.ts';
import { wordsOf, type Resources, type Word } from './words.ts';

const whole = 'ǀ';
const wholeLessMarked = 'ǂ';
const stem = 'ǃ';
const stemLessMarked = 'ǁ';
const marks: ReadonlySet<string> = new Set([whole, wholeLessMarked, stem, stemLessMarked]);

/**
 * Stands on one page that holds nothing else. Pagefind leaves out words that no page has: with one that some page has, this
 * one is found nowhere; with one that no page has, on its page.
 */
export const probe = whole + whole;

/** Tells a beginning of words from a whole token. */
export function isBeginning(token: string): boolean {
  return !marks.has(token.at(-1) ?? '');
}

/** A token without its mark. */
export function wordIn(token: string): string {
  return isBeginning(token) ? token : token.slice(0, -1);
}

const unspaced = new RegExp(`^[${unspacedLetters}]`, 'u');

/** Tells whether a token may be part of a phrase; pairs of Chinese signs overlap and are none. */
export function isInPhrases(token: string): boolean {
  return token.endsWith(whole) && !unspaced.test(token);
}

/** Compounds of a language's texts that are also written apart: first part → remaining parts. */
export type Compounds = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * Tokens of a block of text: first its words in order (so that neighbours stay neighbours for phrases), then their
 * further forms.
 */
export function indexTokens(
  text: string,
  language: string,
  resources: Resources,
  compounds: Compounds = new Map(),
): string[] {
  const words = wordsOf(text, language, resources);
  const inOrder: string[] = [];
  const further: string[] = [];
  words.forEach((word, at) => {
    if (word.unspaced) inOrder.push(...bigrams(word.spelling).map((pair) => pair + whole));
    else {
      inOrder.push(word.spelling + whole);
      further.push(...lessMarked(word.spelling).map((spelling) => spelling + wholeLessMarked));
      for (const form of word.stems)
        if (form !== word.spelling)
          further.push(form + stem, ...lessMarked(form).map((spelling) => spelling + stemLessMarked));
      if (word.content.length > 1)
        for (const part of word.content)
          further.push(part + whole, ...lessMarked(part).map((spelling) => spelling + wholeLessMarked));
      const apart = compoundAt(words, at, compounds);
      if (apart !== undefined)
        further.push(apart + whole, ...lessMarked(apart).map((spelling) => spelling + wholeLessMarked));
      const linked = linkedFrom(text, words, at);
      if (linked.length > 1) {
        const [joined] = wordsOf(joinedSpelling(linked), language, resources);
        further.push(
          required(joined, 'word of the joined spelling').spelling + whole,
          required(required(joined, 'word of the joined spelling').stems[0], 'stem of the joined word') + stem,
        );
      }
    }
  });
  return [...inOrder, ...new Set(further)];
}

/** Words from a place on that a hyphen links (co-operation), or points between single letters (U.N.). Numbers are no words. */
function linkedFrom(text: string, words: readonly Word[], at: number): readonly Word[] {
  const isLinked = (index: number) => {
    const [before, after] = [words[index], words[index + 1]];
    if (!before || !after) return false;
    const pair = text.slice(before.start, after.end);
    return /^(?:\p{Script=Latin}+[-‐‑]\p{Script=Latin}+|\p{Script=Cyrillic}+[-‐‑]\p{Script=Cyrillic}+|\p{L}\.\p{L})$/u.test(pair); // prettier-ignore
  };
  if (isLinked(at - 1)) return [];
  let end = at;
  while (isLinked(end)) end += 1;
  return words.slice(at, end + 1);
}

const joinedSpelling = (words: readonly Word[]) => words.map(({ spelling }) => spelling).join('');

function compoundAt(words: readonly Word[], at: number, compounds: Compounds): string | undefined {
  const first = required(words[at], 'word of the text');
  const rest = compounds.get(first.spelling)?.find((parts) =>
    parts.every((part, index) => {
      const next = words[at + 1 + index];
      return next !== undefined && (next.spelling === part || next.stems.includes(part));
    }),
  );
  return rest && first.spelling + rest.join('');
}

/** Learns which words of a language are compounds from those written with a joiner. */
export function learnCompounds(texts: Iterable<string>, language: string, resources: Resources): Compounds {
  const found = new Map<string, Map<string, string[]>>();
  for (const text of texts) {
    // Only words that are written with a joiner; the rest need not be looked at.
    for (const { content } of wordsOf((text.match(/\S+\u200c\S+/gu) ?? []).join('\n'), language, resources)) {
      const [first, ...rest] = content;
      if (first === undefined || rest.length === 0) continue;
      const ofFirst = found.get(first) ?? new Map<string, string[]>();
      found.set(first, ofFirst.set(rest.join(' '), rest));
    }
  }
  return new Map([...found].map(([first, rests]) => [first, [...rests.values()].sort((a, b) => b.length - a.length)]));
}

/** One of these tokens. */
export type AnyOf = readonly string[];

/** A way in which a word of the query may stand in a publication: all of the groups must be there. */
export interface Alternative {
  tier: 'exact' | 'near' | 'prefix';
  all: readonly AnyOf[];
}

export interface Unit {
  /** The word as typed. */
  written: string;
  word: Word;
  alternatives: Alternative[];
  /** Ways in which the word may stand as two side by side, which is tried for a word that no text has; tokens. */
  splits: [string, string][];
}

export interface Query {
  units: Unit[];
  /** Neighbouring words written as one: `from` and `to` are the first and last of them. */
  joined: { from: number; to: number; alternative: Alternative }[];
  /** Words left out because they tell nothing. */
  ignored: string[];
  /** Tokens of the whole query in order, for a search of the phrase, `''` for a word that tells nothing; empty for one word. */
  phrase: string[];
}

export function queryOf(text: string, language: string, resources: Resources, stopwords: ReadonlySet<string>): Query {
  const all = wordsOf(text, language, resources);
  const telling = all.filter(({ spelling }) => !stopwords.has(spelling));
  const words = telling.length > 0 ? telling : all;
  const units = words.map((word, at) => ({
    written: text.slice(word.start, word.end),
    word,
    alternatives: alternativesOf(word, at === words.length - 1),
    splits: foldingOf(language).compounds ? splitsOf(word) : [],
  }));
  const ignored = all.filter((word) => !words.includes(word)).map(({ start, end }) => text.slice(start, end));
  const phrase = words.length > 1 && !all.some(({ unspaced }) => unspaced) ? all.map((word) => (words.includes(word) ? word.spelling + whole : '')) : []; // prettier-ignore
  return { units, joined: joinedOf(words, all, text), ignored, phrase };
}

/** Tokens that are looked up first, for words that stand in a publication as they are or with other endings. */
export function wholeTokens({ units }: Query): string[] {
  return units.flatMap(({ alternatives }) => alternatives.flatMap(({ all }) => all.flat().filter((token) => !isBeginning(token)))); // prettier-ignore
}

function alternativesOf(word: Word, last: boolean): Alternative[] {
  if (word.unspaced) return unspacedAlternatives(word.spelling);
  const alternatives: Alternative[] = [{ tier: 'exact', all: [exactTokens(word.spelling)] }];
  alternatives.push({ tier: 'near', all: [word.stems.flatMap((form) => nearTokens(form, form !== word.spelling))] });
  if (word.content.length > 1)
    alternatives.push({
      tier: 'near',
      all: word.content.map((part) => [...exactTokens(part), ...nearTokens(part, false)]),
    });
  if (
    last &&
    word.spelling.length >= (/^\p{Script=Arabic}/u.test(word.spelling) ? 4 : 3) &&
    !/^\d+$/.test(word.spelling)
  )
    alternatives.push({ tier: 'prefix', all: [[word.spelling]] });
  return alternatives;
}

/** Persian compounds are also written as two words (نرمافزار, نرم افزار); each part has two letters and more. */
function splitsOf({ spelling }: Word): Unit['splits'] {
  const letters = [...spelling];
  if (letters.length < 5 || !/^\p{Script=Arabic}+$/u.test(spelling)) return [];
  return letters.slice(2, -1).map((_, index) => {
    const [first, second] = [letters.slice(0, index + 2), letters.slice(index + 2)];
    return [first.join('') + whole, second.join('') + whole];
  });
}

/** The spelling itself, texts that mark more, texts that mark less. */
function exactTokens(spelling: string): string[] {
  return [spelling + whole, spelling + wholeLessMarked, ...lessMarked(spelling).map((form) => form + whole)];
}

/** Texts in which the word has affixes, and those that have the stem alone. */
function nearTokens(word: string, stemmed: boolean): string[] {
  return [
    word + stem,
    word + stemLessMarked,
    ...lessMarked(word).map((form) => form + stem),
    ...(stemmed ? exactTokens(word) : []),
  ];
}

/** Pairs that cover the run: every sign once, and the last pair whole. */
function unspacedAlternatives(run: string): Alternative[] {
  const signs = signsOf(run);
  if (signs.length === 1) return [{ tier: 'exact', all: [[run]] }];
  const pairs: AnyOf[] = [];
  for (let at = 0; at + 1 < signs.length; at += 2)
    pairs.push([required(signs[at], 'sign of the run') + required(signs[at + 1], 'sign of the run') + whole]);
  if (signs.length % 2 === 1)
    pairs.push([required(signs.at(-2), 'sign of the run') + required(signs.at(-1), 'sign of the run') + whole]);
  return [{ tier: 'exact', all: pairs }];
}

/** Letters with the marks on them. */
const signsOf = (run: string): string[] => run.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];

/** Overlapping pairs of a run of Chinese characters, and its last sign alone. */
function bigrams(run: string): string[] {
  const signs = signsOf(run);
  return signs.map((sign, at) => sign + (signs[at + 1] ?? ''));
}

/** Words that may also be written as one: two neighbours in Persian script, those that a hyphen links, or the parts of a document symbol. */
function joinedOf(words: readonly Word[], all: readonly Word[], text: string): Query['joined'] {
  const joined: Query['joined'] = [];
  const one = (spelling: string): Alternative => ({ tier: 'near', all: [exactTokens(spelling)] });
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (next && [word, next].every(({ spelling }) => /^\p{Script=Arabic}{2,}$/u.test(spelling)))
      joined.push({ from: at, to: at + 1, alternative: one(word.spelling + next.spelling) });
    const linked = linkedFrom(text, words, at);
    if (linked.length > 1)
      joined.push({ from: at, to: at + linked.length - 1, alternative: one(joinedSpelling(linked)) });
  });
  const symbol = all.map(({ spelling }) => spelling).join('');
  if (all.length > 1 && /^[a-z]+\d[a-z\d]*$/.test(symbol))
    joined.push({ from: 0, to: words.length - 1, alternative: { tier: 'exact', all: [[symbol + whole]] } });
  return joined;
}

/** The token under which a document symbol is found as a whole: `A/72/926` → `a72926`. */
export function symbolToken(symbol: string, resources: Resources): string {
  return (
    wordsOf(symbol, '', resources)
      .map(({ spelling }) => spelling)
      .join('') + whole
  );
}
