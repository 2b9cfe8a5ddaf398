/** What is looked up for what a reader typed: for each word the ways in which it may be in a publication. Pure. */
import {
  canJoin,
  exactTokens,
  joinedSpelling,
  linkedFrom,
  nameToken,
  pairsOf,
  relatedTokens,
  rootsOf,
  sideTokens,
  signsOf,
  stemTokens,
  symbolToken,
  wholeToken,
} from '../folding/tokens.ts';
import { hasFarBases } from '../folding/related.ts';
import { wordsOf, type Resources, type Word } from '../folding/words.ts';
import { parse, type Typed } from './parse.ts';
import { synonymsOf } from './synonyms.ts';

/** One of these tokens. */
export type AnyOf = readonly string[];

/** How near what is in a publication is to what was typed, the nearest first. */
export const tiers = ['exact', 'form', 'related', 'beginning', 'synonym', 'corrected'] as const;
export type Tier = (typeof tiers)[number];

/** A way in which a word of the query may be in a publication: all of the groups must be there. */
export interface Alternative {
  tier: Tier;
  all: readonly AnyOf[];
  /** Share of the groups that suffices; 1 without it. */
  least?: number;
  /** True for what is only looked up where no title has all words as they are: it is in files of its own. */
  later?: true;
}

export interface Unit {
  /** The word as typed. */
  written: string;
  word: Word;
  /** Place among all words of the query, those that tell nothing too. */
  place: number;
  alternatives: readonly Alternative[];
  /** The word as the beginning of others. */
  beginning?: string;
  /** True for a word in quotation marks, which is not corrected. */
  verbatim: boolean;
}

export interface Query {
  typed: Typed;
  language: string;
  units: readonly Unit[];
  /** Neighbouring words written as one: `from` and `to` are the first and last of them. */
  joined: readonly { from: number; to: number; alternative: Alternative }[];
  /** Tokens of each phrase in order; in the place of an empty group any word may be. */
  phrases: readonly (readonly AnyOf[])[];
  /** Words that must not be there, each with the tokens of its signs or words in order. */
  without: readonly (readonly AnyOf[])[];
  /** Token of a document symbol. */
  symbol?: string;
  /** The same for what may be one: `a 72 926`. */
  maybeSymbol?: string;
  /** Token of the whole query as the name of a page. */
  name?: string;
  /** Tokens of another word, as it is written, in all its forms. */
  formsOf(written: string): { stems: readonly string[]; tokens: string[] };
}

export function queryOf(text: string, language: string, resources: Resources, stopwords: ReadonlySet<string>): Query {
  const typed = parse(text);
  const all = wordsOf(typed.words, language, resources);
  const significant = all.filter(({ spelling }) => !stopwords.has(spelling));
  const words = withoutSingles(significant.length > 0 ? significant : all, typed.words, language, resources);
  const linked = new Set(words.flatMap((_, at) => { const group = linkedFrom(typed.words, words, at); return group.length > 1 ? group : []; })); // prettier-ignore
  const verbatim = new Set(typed.phrases.flatMap((phrase) => wordsOf(phrase, language, resources).map(({ spelling }) => spelling))); // prettier-ignore
  const synonyms = lookUp(words, language, resources);
  const units = words.map((word, at): Unit => {
    const quoted = verbatim.has(word.spelling);
    const further = quoted ? [] : (synonyms.get(word) ?? []);
    return {
      written: typed.words.slice(word.start, word.end),
      word,
      place: placeIn(all, word),
      alternatives: quoted ? [{ tier: 'exact', all: exactGroups(word) }] : [...alternativesOf(word, language), ...further], // prettier-ignore
      ...(!quoted && isBeginning(word, at === words.length - 1) ? { beginning: word.spelling } : {}),
      verbatim: quoted || linked.has(word),
    };
  });
  const symbol = all.map(({ spelling }) => spelling).join('');
  const name = nameToken(all);
  const ordered = (phrase: string) => wordsOf(phrase, language, resources).flatMap(exactGroups);
  return {
    typed,
    language,
    units,
    formsOf: (written) => {
      const [word] = wordsOf(written, language, resources);
      return { stems: word?.stems ?? [], tokens: word ? formsOf(word) : [] };
    },
    joined: joinedOf(words, typed.words, language, resources),
    phrases: typed.phrases.map(ordered).filter(({ length }) => length > 1),
    without: typed.without.map(ordered).filter(({ length }) => length > 0),
    ...(typed.symbol === undefined ? {} : { symbol: symbolToken(typed.symbol, resources) }),
    ...(name === undefined || typed.phrases.length > 0 ? {} : { name }),
    ...(all.length > 1 && /^[a-z]+\d[a-z\d]*$/.test(symbol) ? { maybeSymbol: wholeToken(symbol) } : {}),
  };
}

/** Words linked with a single letter are one: e-mail, U.N. */
function withoutSingles(words: readonly Word[], text: string, language: string, resources: Resources): readonly Word[] {
  const singlesFrom = (at: number) => {
    const linked = linkedFrom(text, words, at);
    return linked.length > 1 && linked.some(({ spelling }) => spelling.length === 1) ? linked : [];
  };
  return words.flatMap((word, at) => {
    const linked = singlesFrom(at);
    const [first, last] = [linked[0], linked.at(-1)];
    if (!first || !last) return words.some((_, from) => from < at && singlesFrom(from).includes(word)) ? [] : [word];
    const [joined] = wordsOf(joinedSpelling(linked), language, resources);
    return joined ? [{ ...joined, start: first.start, end: last.end }] : [word];
  });
}

const analysed = new WeakMap<Resources, Word[][][]>();

/** The words of each name of each group: analysed once, since that takes longer than all the rest of a query. */
function analysedSynonyms(language: string, resources: Resources): Word[][][] {
  let groups = analysed.get(resources);
  if (!groups) {
    groups = synonymsOf(language).map((group) => group.map((name) => wordsOf(name, language, resources)));
    analysed.set(resources, groups);
  }
  return groups;
}

/** For words that are a synonym as a whole, the others of the group: all words of each must be there. */
function lookUp(words: readonly Word[], language: string, resources: Resources): Map<Word, Alternative[]> {
  const found = new Map<Word, Alternative[]>();
  const add = (own: readonly Word[], others: readonly (readonly Word[])[]) => {
    for (const word of own)
      for (const other of others) {
        const all = other.flatMap((one) => (one.unspaced ? exactGroups(one) : [formsOf(one)]));
        found.set(word, [...(found.get(word) ?? []), { tier: 'synonym', all }]);
      }
  };
  for (const members of analysedSynonyms(language, resources)) {
    members.forEach((member, which) => {
      for (let at = 0; at + member.length <= words.length; at++) {
        const own = words.slice(at, at + member.length);
        const same = own.every((word, index) => isForm(word, member[index]));
        if (same && member.length > 0) add(own, members.filter((_, other) => other !== which)); // prettier-ignore
      }
    });
  }
  return found;
}

const isForm = (word: Word, other: Word | undefined) =>
  other !== undefined && (word.spelling === other.spelling || word.stems.some((stem) => other.stems.includes(stem)));

const formsOf = (word: Word): string[] => [
  ...exactTokens(word.spelling),
  ...word.stems.flatMap((form) => stemTokens(form, form !== word.spelling)),
];

/** A run of Chinese signs takes the place of as many words. */
function placeIn(all: readonly Word[], word: Word): number {
  let place = 0;
  for (const other of all) {
    if (other === word) break;
    place += other.unspaced ? signsOf(other.spelling).length : 1;
  }
  return place;
}

/** Tokens that are looked up first, for words that are in a publication as they are or with other endings. */
export function firstTokens({ units, maybeSymbol, symbol, name, phrases, without }: Query): string[] {
  return [
    ...(name === undefined ? [] : [name]),
    ...units.flatMap(({ alternatives }) => alternatives.flatMap(({ all, later }) => (later ? [] : all.flat()))),
    ...phrases.flat(2),
    ...without.flat(2),
    ...(maybeSymbol === undefined ? [] : [maybeSymbol]),
    ...(symbol === undefined ? [] : [symbol]),
  ];
}

/** Tokens of a word as typed and in its forms, which are at the place of the word. */
export const nearTokens = ({ alternatives }: Unit): string[] => [
  ...new Set(
    alternatives
      .filter(({ tier }) => tier === 'exact' || tier === 'form')
      .slice(0, 2)
      .flatMap(({ all }) => all.flat()),
  ),
];

/** The last word may be unfinished; of others a beginning is sought where they lead nowhere themselves. */
function isBeginning({ spelling, unspaced }: Word, last: boolean): boolean {
  if (unspaced) return signsOf(spelling).length === 1;
  if (/^\d+$/.test(spelling)) return false;
  return spelling.length >= (last ? 3 : 4);
}

function alternativesOf(word: Word, language: string): Alternative[] {
  if (word.unspaced) return unspacedAlternatives(word.spelling);
  const forms = word.stems.flatMap((form) => stemTokens(form, form !== word.spelling));
  const roots = rootsOf(word, language);
  const related = relatedTokens(word, language);
  return [
    { tier: 'exact', all: [exactTokens(word.spelling)] },
    { tier: 'form', all: [[...forms, ...sideTokens(word.spelling)]] },
    ...(word.content.length > 1
      ? [
          {
            tier: 'form' as const,
            all: word.content.map((part) => [...exactTokens(part), ...stemTokens(part, false)]),
          },
        ]
      : []),
    ...(roots.length > 0 ? [{ tier: 'form' as const, all: [roots.flatMap((root) => stemTokens(root, true))] }] : []),
    ...(related.length > 0
      ? [{ tier: 'related' as const, all: [related], ...(hasFarBases(language) ? { later: true as const } : {}) }]
      : []),
  ];
}

function exactGroups(word: Word): AnyOf[] {
  if (!word.unspaced) return [exactTokens(word.spelling)];
  const pairs = pairsOf(word.spelling);
  return (pairs.length > 1 ? pairs.slice(0, -1) : pairs).map((pair) => [wholeToken(pair)]);
}

/** Share of the pairs of a run that suffices where a sign is wrong, missing or of another region. */
const mostOfRun = 0.5;

/** All pairs of the run; or most of them, for a run of three signs and more. */
function unspacedAlternatives(run: string): Alternative[] {
  const signs = signsOf(run);
  if (signs.length === 1) return [{ tier: 'exact', all: [[wholeToken(run)]] }];
  const pairs = groupsOf(run);
  return [
    { tier: 'exact', all: pairs },
    ...(pairs.length > 1 ? [{ tier: 'corrected' as const, all: pairs, least: mostOfRun }] : []),
  ];
}

/** Ways in which a run may be if two of its signs are swapped, or one is too much; at last, any pair of it. */
export function misspelledRun(run: string): Alternative[] {
  const signs = signsOf(run);
  if (signs.length < 3) return [];
  const swapped = signs.slice(1).map((_, at) => signs.with(at, signs[at + 1] ?? '').with(at + 1, signs[at] ?? ''));
  const shorter = signs.length > 3 ? signs.map((_, at) => signs.toSpliced(at, 1)) : [];
  const runs = [...new Set([...swapped, ...shorter].map((each) => each.join('')))];
  return [
    ...runs.map((each): Alternative => ({ tier: 'corrected', all: groupsOf(each) })),
    { tier: 'corrected', all: groupsOf(run), least: 1 / signs.length },
  ];
}

/** Signs of a run in which one may be wrong and the rest still tell what is meant. */
const leastRun = 4;

/** What of a run is right if its second sign is wrong, or the last but one: the sign at the end, and the pairs of the rest. */
export function runBeside(run: string): { sign: string; groups: AnyOf[] }[] {
  const signs = signsOf(run);
  if (signs.length < leastRun) return [];
  return [
    { sign: signs[0] ?? '', groups: groupsOf(signs.slice(2).join('')) },
    { sign: signs.at(-1) ?? '', groups: groupsOf(signs.slice(0, -2).join('')) },
  ];
}

/** Pairs of a run that are looked up: each is in a file of its own, and browsers fetch six at once from many hosts. */
const mostPairs = 6;

/** The pairs of a run; of a long one some, from its beginning to its end, in which every sign is as far as may be. */
function groupsOf(run: string): AnyOf[] {
  const pairs = pairsOf(run).slice(0, -1);
  const count = Math.min(pairs.length, Math.max(mostPairs, Math.ceil((pairs.length + 1) / 2)));
  const step = (pairs.length - 1) / Math.max(1, count - 1);
  return Array.from({ length: count }, (_, at) => [wholeToken(pairs[Math.round(at * step)] ?? '')]);
}

/** Words that may also be written as one: two neighbours, or those that a hyphen or points link. */
function joinedOf(words: readonly Word[], text: string, language: string, resources: Resources): Query['joined'] {
  const joined: { from: number; to: number; alternative: Alternative }[] = [];
  const add = (from: number, to: number) => {
    const [word] = wordsOf(joinedSpelling(words.slice(from, to + 1)), language, resources);
    if (!word || word.unspaced) return;
    const tokens = [...exactTokens(word.spelling), ...word.stems.flatMap((form) => stemTokens(form, form !== word.spelling))]; // prettier-ignore
    joined.push({ from, to, alternative: { tier: 'form', all: [tokens] } });
  };
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (next && canJoin(word, next)) add(at, at + 1);
    if (word.unspaced && next?.unspaced && /^\s+$/.test(text.slice(word.end, next.start)))
      joined.push({ from: at, to: at + 1, alternative: { tier: 'exact', all: groupsOf(word.spelling + next.spelling) } }); // prettier-ignore
    const linked = linkedFrom(text, words, at);
    if (linked.length > 1 && (linked.length > 2 || !next || !canJoin(word, next))) add(at, at + linked.length - 1);
  });
  return joined;
}
