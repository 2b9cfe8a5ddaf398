/**
 * From words to what is put into the index. Every token ends with a mark of its sort, so that a word as written is told
 * from a stem. The marks are letters without case, decomposition or use in text, one after the other in Unicode, so that
 * the tokens of a word follow one another in the index.
 */
import { unspacedLetters } from '../../languages/scripts.ts';
import { required } from '../../model/required.ts';
import type { BlockTokens, FieldName } from '../inverted/postings.ts';
import { foldingOf } from './languages.ts';
import { basesOf } from './related.ts';
import { lessMarked } from './rules.ts';
import { wordsOf, type Resources, type Word } from './words.ts';

const whole = 'ǀ';
const wholeLessMarked = 'ǂ';
const stem = 'ǃ';
const stemLessMarked = 'ǁ';
/** Words side by side that are also written as one. */
const side = 'ǃǃ';

/** What a word is made of (`related.ts`). */
const base = 'ǃǁ';

/** All words of a name as one. */
const name = 'ǂǂ';

/** A token without its mark. */
export const wordIn = (token: string): string => token.replace(/[ǀǁǂǃ]+$/, '');

/** Tells the token of a word as it is written. */
export const isWhole = (token: string): boolean => token.endsWith(whole);

/** The token of a word as it is written. */
export const wholeToken = (spelling: string): string => spelling + whole;

const unspaced = new RegExp(`^[${unspacedLetters}]`, 'u');
export const isUnspaced = (text: string): boolean => unspaced.test(text);

/** Compounds of a language's texts that are also written apart: first part → remaining parts. */
export type Compounds = ReadonlyMap<string, readonly (readonly string[])[]>;

interface BlockText {
  field: FieldName;
  text: string;
  /** Its words, where they are known already. */
  words?: readonly Word[];
}

/** Tokens of a block of text, each at the place of its word; a run of Chinese signs takes a place for each sign. */
export function indexTokens(
  { field, text, words: known }: BlockText,
  language: string,
  resources: Resources,
  compounds: Compounds = new Map(),
): BlockTokens {
  const words = known ?? wordsOf(text, language, resources);
  const placed: (readonly [string, number])[] = [];
  let place = 0;
  words.forEach((word, at) => {
    if (word.unspaced) {
      const pairs = pairsOf(word.spelling);
      pairs.forEach((pair, sign) => placed.push([pair + whole, place + sign]));
      for (const pair of regionalPairs(word.spelling, resources)) placed.push([pair + whole, place]);
      place += pairs.length;
      return;
    }
    for (const token of wordTokens(word, language, resources)) placed.push([token, place]);
    for (const token of compoundTokens(words, at, compounds)) placed.push([token, place]);
    const linked = linkedFrom(text, words, at);
    if (linked.length > 1) for (const token of joinedTokens(linked, language, resources)) placed.push([token, place]);
    const next = words[at + 1];
    // In titles, names and headings two neighbours are also found as one word: “open source” as “opensource”.
    if (field !== 'text' && next && canJoin(word, next) && /^\s+$/.test(text.slice(word.end, next.start)))
      placed.push([word.spelling + next.spelling + side, place]);
    place += 1;
  });
  return { field, placed, words: place };
}

/** A word as written, its stems, and the parts of a compound. */
function wordTokens(word: Word, language: string, { irregular }: Resources): string[] {
  const found = [word.spelling + whole, ...lessMarked(word.spelling).map((spelling) => spelling + wholeLessMarked)];
  for (const form of word.stems)
    if (form !== word.spelling) found.push(form + stem, ...lessMarked(form).map((spelling) => spelling + stemLessMarked)); // prettier-ignore
  if (word.content.length > 1) for (const part of word.content) found.push(...exactForms(part));
  for (const root of rootsOf(word, language)) found.push(root + stem);
  for (const made of basesOf(word.spelling, word.stems, language)) found.push(made + base);
  for (const other of irregular?.(word) ?? []) found.push(other + base);
  return [...new Set(found)];
}

/** Words from which it is derived, where readers mean the same by both. */
export const rootsOf = ({ spelling, stems, unspaced }: Word, language: string): readonly string[] =>
  unspaced ? [] : (foldingOf(language).roots?.(spelling, stems[0] ?? spelling) ?? []);

/** Words that are made of the same as this one, or of it, or of which it is made. */
export function relatedTokens({ spelling, stems, unspaced }: Word, language: string): string[] {
  if (unspaced) return [];
  const bases = basesOf(spelling, stems, language);
  return [
    ...new Set([...bases, ...stems, spelling].map((made) => made + base)),
    ...bases.flatMap((made) => [made + stem, made + whole]),
  ];
}

const exactForms = (spelling: string) => [
  spelling + whole,
  ...lessMarked(spelling).map((form) => form + wholeLessMarked),
];

function joinedTokens(words: readonly Word[], language: string, resources: Resources): string[] {
  const joined = required(wordsOf(joinedSpelling(words), language, resources)[0], 'word of the joined spelling');
  return [joined.spelling + whole, required(joined.stems[0], 'stem of the joined word') + stem];
}

/** Two words that may also be written as one. */
export const canJoin = (...words: readonly Word[]): boolean =>
  words.every(({ spelling, unspaced }) => !unspaced && /^\p{L}{2,}$/u.test(spelling));

/** Words from a place on that a hyphen links (co-operation), or points between single letters (U.N.). Numbers are no words. */
export function linkedFrom(text: string, words: readonly Word[], at: number): readonly Word[] {
  const isLinked = (index: number) => {
    const [before, after] = [words[index], words[index + 1]];
    if (!before || !after) return false;
    const pair = text.slice(before.start, after.end);
    return /^(?:\p{Script=Latin}+[-‐‑]\p{Script=Latin}+|\p{Script=Cyrillic}+[-‐‑]\p{Script=Cyrillic}+|\p{L}\.\p{L}|\p{Lu}{2}\. ?\p{Lu}{2})$/u.test(pair); // prettier-ignore
  };
  if (isLinked(at - 1)) return [];
  let end = at;
  while (isLinked(end)) end += 1;
  return words.slice(at, end + 1);
}

export const joinedSpelling = (words: readonly Word[]): string => words.map(({ spelling }) => spelling).join('');

/** Tokens of the compound that is written apart from a place on. */
export function compoundTokens(
  words: readonly Pick<Word, 'spelling' | 'stems'>[],
  at: number,
  compounds: Compounds,
): string[] {
  const first = required(words[at], 'word of the text');
  const rest = compounds.get(first.spelling)?.find((parts) =>
    parts.every((part, index) => {
      const next = words[at + 1 + index];
      return next !== undefined && (next.spelling === part || next.stems.includes(part));
    }),
  );
  return rest ? exactForms(first.spelling + rest.join('')) : [];
}

/** Learns which words of a language are compounds from those written with a joiner. */
export function learnCompounds(texts: Iterable<string>, language: string, resources: Resources): Compounds {
  const found = new Map<string, Map<string, string[]>>();
  if (!foldingOf(language).compounds) return new Map();
  for (const text of texts) {
    // Only words that are written with a joiner; the rest need not be looked at.
    for (const { content } of wordsOf((text.match(/\S+\u200c\S+/gu) ?? []).join('\n'), language, resources)) {
      const [first, ...rest] = content;
      if (first === undefined || rest.length === 0) continue;
      const ofFirst = found.get(first) ?? new Map<string, string[]>();
      found.set(first, ofFirst.set(rest.join(' '), rest));
    }
  }
  return joinCompounds([...found].map(([first, rests]) => [first, [...rests.values()]]));
}

/** Those of all texts, of those of some; of several with the same first part the longest is to be found. */
export function joinCompounds(learned: Iterable<readonly [string, readonly (readonly string[])[]]>): Compounds {
  const found = new Map<string, Map<string, readonly string[]>>();
  for (const [first, rests] of learned) {
    const ofFirst = found.get(first) ?? new Map<string, readonly string[]>();
    for (const rest of rests) ofFirst.set(rest.join(' '), rest);
    found.set(first, ofFirst);
  }
  const longestFirst = ([a, x]: [string, readonly string[]], [b, y]: [string, readonly string[]]) =>
    y.length - x.length || (a < b ? -1 : 1);
  return new Map([...found].map(([first, rests]) => [first, [...rests].sort(longestFirst).map(([, rest]) => rest)]));
}

/** The spelling itself, texts that mark more, texts that mark less. */
export function exactTokens(spelling: string): string[] {
  return [spelling + whole, spelling + wholeLessMarked, ...lessMarked(spelling).map((form) => form + whole)];
}

/** Texts in which the word has affixes, and those that have the stem alone. */
export function stemTokens(form: string, stemmed: boolean): string[] {
  return [
    form + stem,
    form + stemLessMarked,
    ...lessMarked(form).map((less) => less + stem),
    ...(stemmed ? exactTokens(form) : []),
  ];
}

/** Two words of a title or heading that are sought as one. */
export const sideTokens = (spelling: string): string[] => [spelling + side];

/** Letters with the marks on them. */
export const signsOf = (run: string): string[] => run.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];

/** Overlapping pairs of a run of Chinese characters, and its last sign alone. */
export function pairsOf(run: string): string[] {
  const signs = signsOf(run);
  return signs.map((sign, at) => sign + (signs[at + 1] ?? ''));
}

/** Pairs that the run would have in the words of the other region: 網路 of Taiwan is 网络 of the mainland. */
function regionalPairs(run: string, { regional }: Resources): string[] {
  if (!regional) return [];
  const found: string[] = [];
  for (const other of regional(run)) found.push(...pairsOf(other).slice(0, -1));
  return [...new Set(found)];
}

/** The token under which a page is found by the whole of its title or of another of its names. */
export function nameToken(words: readonly Word[]): string | undefined {
  return words.length === 0 ? undefined : joinedSpelling(words) + name;
}

/** The token under which a document symbol is found as a whole: `A/72/926` → `a72926`. */
export function symbolToken(symbol: string, resources: Resources): string {
  return (
    wordsOf(symbol, '', resources)
      .map(({ spelling }) => spelling)
      .join('') + whole
  );
}
