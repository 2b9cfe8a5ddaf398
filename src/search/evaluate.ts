/** Answers a query from look-ups of tokens. Pure but for the look-ups; the same in the browser and in tests. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- runs over every page at each key; the lists have one entry for each word or page */
import { wordIn, type Alternative, type Query, type Unit } from './folding/tokens.ts';
import { allTogether, phraseBonus } from './together.ts';

/** Scores by page, 0 where it is not found. A page is its row in the catalogue: the newest is 0. */
export type Scores = Float32Array<ArrayBuffer>;

export interface Searched {
  /** Number of pages. */
  pages: number;
  /** Pages that hold a token; read only. */
  lookup(token: string): Promise<Scores>;
  /**
   * Pages that hold tokens one after the other; in the place of an empty one any word may stand. `undefined` where that
   * cannot be told, because the places of too many of the words are not kept.
   */
  phrase(tokens: readonly string[]): Promise<ReadonlySet<number> | undefined>;
  /** Whether any page holds a token. */
  has(token: string): Promise<boolean>;
  /**
   * Pages that hold all of some tokens, each of which some page has.
   * @param phrase tokens for which is told whether they stand one after the other; in the place of an empty one any word may stand
   */
  together(tokens: readonly string[], phrase: readonly string[]): Promise<ReadonlyMap<number, Together>>;
}

export interface Together {
  /** Of all tokens. */
  score: number;
  inOrder: boolean;
}

export interface Match {
  page: number;
  score: number;
  /** True where a word was only found as the beginning of another. */
  prefix: boolean;
}

export interface Answer {
  matches: Match[];
  /** Words of the query that no publication has. */
  unknown: string[];
  /** Words that no publication has as such, but at the beginning of others. */
  beginnings: string[];
  /** True where no publication has all the other words, and `matches` are those with most of them. */
  partial: boolean;
}

/** How much a match counts that is not the word as typed. */
export const factor = { exact: 1, near: 0.6, prefix: 0.3 } as const;
/** Scores of one word of the query, below 0 where it was only found as the beginning of others. */
type Word = Scores;

export async function evaluate(query: Query, index: Searched): Promise<Answer> {
  const { units } = query;
  const whole = await allTogether(query, index);
  if (whole) return { matches: inRank(whole), unknown: [], beginnings: [], partial: false };
  const all = (alternatives: readonly Alternative[]) => union(alternatives, index);
  const of = (unit: Unit, beginnings: boolean) =>
    unit.alternatives.filter(({ tier }) => (tier === 'prefix') === beginnings);
  const [words, together] = await Promise.all([
    Promise.all(units.map((unit) => all(of(unit, false)))),
    query.phrase.length > 0 ? index.phrase(query.phrase) : undefined,
  ]);
  // Rarer ways of writing cost further files, so they are tried where the plain ones do not suffice.
  if (!meet(words)) {
    const joined = await Promise.all(query.joined.map(({ alternative }) => all([alternative])));
    query.joined.forEach(({ from, to }, at) => {
      for (const word of words.slice(from, to + 1)) merge(word, joined[at]!);
    });
  }
  // A word is taken for the beginning of others only where it leads nowhere itself.
  if (!meet(words)) {
    const parts = await Promise.all(units.map((unit) => all(of(unit, true))));
    parts.forEach((scores, unit) => merge(words[unit]!, scores));
  }
  await Promise.all(units.map(async ({ splits }, at) => {
    if (!isKnown(words[at]!)) merge(words[at]!, await sideBySide(splits, index));
  })); // prettier-ignore
  const known = words.filter(isKnown);
  const unknown = units.filter((_, at) => !isKnown(words[at]!)).map(({ written }) => written);
  const beginnings = units.filter((_, at) => words[at]!.some(Boolean) && words[at]!.every((score) => score <= 0)).map(({ written }) => written); // prettier-ignore
  const partial = known.length > 1 && !meet(known);
  const matches = matchesOf(known, index.pages);
  for (const match of matches) if (together?.has(match.page)) match.score *= 1 + phraseBonus;
  return { matches: inRank(matches), unknown, beginnings, partial };
}

const inRank = (matches: readonly Match[]) =>
  matches.toSorted((a, b) => Number(a.prefix) - Number(b.prefix) || b.score - a.score || a.page - b.page);

const isKnown = (word: Word) => word.some(Boolean);

/** Whether some page has all words. */
function meet([first, ...others]: readonly Word[]): boolean {
  return first?.some((score, page) => score !== 0 && others.every((other) => other[page] !== 0)) ?? false;
}

/**
 * Pages that hold the two halves of a word as neighbours. Where that cannot be told, pages that hold both, if they have three
 * letters and more: shorter ones stand everywhere.
 */
async function sideBySide(splits: Unit['splits'], { pages, lookup, phrase }: Searched): Promise<Word> {
  const word = new Float32Array(pages);
  await Promise.all(
    splits.map(async ([first, second]) => {
      const scores = await lookup(second);
      const before = await lookup(first);
      if (!isKnown(scores) || !isKnown(before)) return;
      const together = await phrase([first, second]);
      if (together) for (const page of together) add(word, page, scores[page]! * factor.near);
      else if ([first, second].every((half) => [...wordIn(half)].length > 2))
        scores.forEach((score, page) => score !== 0 && before[page] !== 0 && add(word, page, score * factor.near));
    }),
  );
  return word;
}

async function union(alternatives: readonly Alternative[], index: Searched): Promise<Word> {
  const word = new Float32Array(index.pages);
  const found = await Promise.all(alternatives.map(({ all }) => allOf(all, index)));
  found.forEach((scores, at) => {
    const { tier } = alternatives[at]!;
    const counts = tier === 'prefix' ? -factor.prefix : factor[tier];
    for (let page = 0; page < scores.length; page++) if (scores[page] !== 0) add(word, page, scores[page]! * counts);
  });
  return word;
}

/** Pages that hold a token of each group; their score is the mean of the groups. */
async function allOf(groups: Alternative['all'], { pages, lookup }: Searched): Promise<Scores> {
  const found = await Promise.all(groups.map(async (tokens) => best(await Promise.all(tokens.map(lookup)), pages)));
  const [first, ...others] = found;
  if (!first || others.length === 0) return first ?? new Float32Array(pages);
  return first.map((score, page) =>
    found.every((scores) => scores[page] !== 0)
      ? others.reduce((sum, scores) => sum + scores[page]!, score) / found.length
      : 0,
  );
}

/** For each page the greatest of its scores. */
function best(found: readonly Scores[], pages: number): Scores {
  const scores = new Float32Array(pages);
  for (const one of found)
    for (let page = 0; page < one.length; page++) if (one[page]! > scores[page]!) scores[page] = one[page]!;
  return scores;
}

/** A whole word counts before a beginning, then the greater score. */
function add(word: Word, page: number, score: number): void {
  const known = word[page]!;
  if (known === 0 || (known < 0 ? score > 0 || score < known : score > known)) word[page] = score;
}

function merge(word: Word, other: Word): void {
  other.forEach((score, page) => {
    if (score !== 0) add(word, page, score);
  });
}

/** Pages with all words; where there are none, those with the greatest number of them. */
function matchesOf(words: readonly Word[], pages: number): Match[] {
  const counts = Uint8Array.from({ length: pages }, (_, page) => words.reduce((sum, word) => sum + Number(word[page] !== 0), 0)); // prettier-ignore
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const matches: Match[] = [];
  if (most > 0)
    counts.forEach((count, page) => {
      if (count !== most) return;
      const scores = words.map((word) => word[page]!);
      matches.push({
        page,
        score: scores.reduce((sum, score) => sum + Math.abs(score), 0),
        prefix: scores.some((score) => score < 0),
      });
    });
  return matches;
}
