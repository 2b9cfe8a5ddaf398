/** Answers a query from look-ups of tokens. Pure but for the look-ups; the same in the browser and in tests. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- runs over every page at each key; the lists have one entry for each page or word of the query */
import { misspelledRun, runBeside, tiers, type Alternative, type Query, type Tier, type Unit } from '../query/query.ts';
import { correctionsOf, isShort, type Correction } from './correct.ts';
import { wholeToken } from '../folding/tokens.ts';
import { nearness } from './near.ts';
import { pagesWith, splitWord } from './phrase.ts';
import type { Searched } from './index-types.ts';
import { addMet, createStrength, fields, merge, metBy, type Strength } from './strength.ts';
import { weights as fitted, type Weights } from './weights.ts';
import { fieldNames } from '../inverted/postings.ts';

export interface Match {
  /** Row of the page; the newest is 0. */
  page: number;
  score: number;
}

export interface Answer {
  /** The best first. */
  matches: Match[];
  /** Words of the query that no publication has in any form. */
  unknown: string[];
  /** Words of the query that were taken for others. */
  corrected: Correction[];
  /** True where no publication has all the other words, and `matches` are those with most of them. */
  partial: boolean;
  /** Runs of signs without spaces of which only parts stand somewhere: what was meant is seen in the texts that are found. */
  guessed?: readonly { unit: number; spelling: string; written: string }[];
  /** Share of the letters of the query, from 0 to 1, that are of words which are there in no way but as a misspelling. */
  doubtful: number;
  /** A document symbol that no publication has. */
  unknownSymbol?: string;
}

const none: Answer = { matches: [], unknown: [], corrected: [], partial: false, doubtful: 0 };

export interface Options {
  weights?: Weights;
  /** The words of a vocabulary that a misspelled word is corrected to. */
  correct?: boolean;
}

export async function evaluate(
  query: Query,
  index: Searched,
  { weights = fitted, correct = true }: Options = {},
): Promise<Answer> {
  const exact = query.symbol ?? query.maybeSymbol;
  if (exact !== undefined) {
    const holders = await bySymbol(query, exact, index);
    if (holders.length > 0) return { ...none, matches: holders };
    if (query.symbol !== undefined) return { ...none, unknownSymbol: query.typed.symbol ?? '' };
  }
  const { units } = query;
  const strengths = await Promise.all(units.map((unit) => strengthOf(unit, index, weights)));
  const lookUp = (unit: Unit, at: number) => addAlternatives(unit, strengths[at]!, index, weights, true);
  const named = await addNames(query, strengths, index, weights);
  const titled = titledPages(strengths, index);
  // Rarer ways of writing, and places, cost further files: they are looked up where no title has all the words.
  if (titled === 0) await Promise.all([addJoined(query, strengths, index, weights), ...units.map(lookUp)]);
  const corrected = await addGuesses(query, strengths, index, weights, correct, titled === 0);
  const score = scoring(units, strengths, index, weights);
  for (const page of named) score.scores[page] = score.scores[page]! * (1 + weights.wholeName);
  const allowed = await filterOf(query, index);
  let matches = chosen(score, index.pages.count, allowed, weights);
  if (titled === 0 || titled > fewTitles) matches = await nearness(query, matches, score.rarity, index, weights);
  matches.sort((a, b) => b.score - a.score || a.page - b.page);
  return {
    matches,
    unknown: units.filter((_, at) => !isKnown(strengths[at]!)).map(({ written }) => written),
    corrected: corrected.filter(({ unit }) => strengths[unit]!.found.some((tier) => tier === numberOf('corrected'))),
    ...guessedIn(units, strengths),
    doubtful: doubtfulShare(units, strengths),
    // Of a run of signs without spaces it cannot be said which word is wrong: parts of it are there.
    partial: units.some(({ word }, at) => word.unspaced && onlyGuessed(strengths[at]!)) || matches.length > 0 && score.known.length > 1 && !score.complete.some((own, page) => own === 1 && allowed(page)), // prettier-ignore
  };
}

const numberOf = (tier: Tier): number => tiers.indexOf(tier) + 1;

/** Share of the letters that are of words which are there in no way but as a misspelling. */
function doubtfulShare(units: readonly Unit[], strengths: readonly Strength[]): number {
  let [all, doubtful] = [0, 0];
  units.forEach(({ word }, at) => {
    all += word.spelling.length;
    if (!isKnown(strengths[at]!) || onlyGuessed(strengths[at]!)) doubtful += word.spelling.length;
  });
  return all === 0 ? 0 : doubtful / all;
}

function guessedIn(units: readonly Unit[], strengths: readonly Strength[]): Pick<Answer, 'guessed'> {
  const guessed = units.flatMap(({ word, written }, unit) =>
    word.unspaced && onlyGuessed(strengths[unit]!) ? [{ unit, spelling: word.spelling, written }] : [],
  );
  return guessed.length > 0 ? { guessed } : {};
}

const onlyGuessed = ({ found }: Strength): boolean =>
  found.includes(numberOf('corrected')) && !found.some((tier) => tier > 0 && tier < numberOf('corrected'));

/** Titles with all words above which their order tells which is meant. */
const fewTitles = 3;

/** Number of pages whose title, or a name, has all the words. */
function titledPages(strengths: readonly Strength[], { pages }: Searched): number {
  let count = 0;
  for (let page = 0; page < pages.count; page++) {
    const at = page * fields;
    if (strengths.every(({ values }) => values[at]! > 0 || values[at + 1]! > 0)) count += 1;
  }
  return count;
}

const isKnown = ({ found }: Strength): boolean => found.some(Boolean);

/** Pages that are known under a symbol first, then those whose text names it. */
async function bySymbol({ typed, units, phrases }: Query, token: string, index: Searched): Promise<Match[]> {
  const own = await index.postings(token);
  const named =
    units.length > 1 && phrases.length === 0 && typed.symbol !== undefined
      ? await pagesWith(units.map(({ alternatives }) => alternatives[0]?.all[0] ?? []), index) // prettier-ignore
      : new Set<number>();
  const holders = new Map([...named].map((page) => [page, 1]));
  own?.rows.forEach((page, at) => holders.set(page, own.marks[at]! & 1 ? 3 : 2));
  return [...holders].map(([page, score]) => ({ page, score })).sort((a, b) => b.score - a.score || a.page - b.page);
}

/** Where the word is as typed or in another form. */
async function strengthOf(unit: Unit, index: Searched, weights: Weights): Promise<Strength> {
  const strength = createStrength(index.pages.count);
  await addAlternatives(unit, strength, index, weights, false);
  return strength;
}

async function addAlternatives(
  unit: Unit,
  strength: Strength,
  index: Searched,
  weights: Weights,
  later: boolean,
): Promise<void> {
  const alternatives = unit.alternatives.filter((one) => (one.later ?? false) === later);
  const met = await Promise.all(alternatives.map((alternative) => metBy(alternative, index)));
  met.forEach((one, at) => {
    const { tier } = alternatives[at]!;
    addMet(strength, one, tier, numberOf(tier), index.pages, weights);
  });
}

/** Two words that are in a publication as one are both there. */
async function addJoined(
  { joined }: Query,
  strengths: readonly Strength[],
  index: Searched,
  weights: Weights,
): Promise<void> {
  await Promise.all(
    joined.map(async ({ from, to, alternative }) => {
      const strength = createStrength(index.pages.count);
      const { tier } = alternative;
      addMet(strength, await metBy(alternative, index), tier, numberOf(tier), index.pages, weights);
      for (let at = from; at <= to; at++) merge(strengths[at]!, strength);
    }),
  );
}

/** Pages of which the whole query is a name: all its words are there. */
async function addNames(
  { name }: Query,
  strengths: readonly Strength[],
  index: Searched,
  weights: Weights,
): Promise<Uint32Array> {
  const found = name === undefined ? undefined : await index.postings(name);
  if (!found) return new Uint32Array();
  for (const strength of strengths) addMet(strength, found, 'exact', numberOf('exact'), index.pages, weights);
  return found.rows;
}

/** Beginnings, two words written as one, and misspelled words: what was not typed so, but may be meant. */
async function addGuesses(
  query: Query,
  strengths: readonly Strength[],
  index: Searched,
  weights: Weights,
  correct: boolean,
  untitled: boolean,
): Promise<Correction[]> {
  const there = strengths.map(isKnown);
  const found = await Promise.all(
    query.units.map(async (unit, at): Promise<Correction[]> => {
      const strength = strengths[at]!;
      const known = isKnown(strength);
      const last = at === query.units.length - 1;
      if (unit.beginning !== undefined && (last || !known)) await addBeginnings(unit.beginning, strength, index, weights); // prettier-ignore
      if (unit.word.unspaced && !unit.verbatim && !strength.found.includes(numberOf('exact')))
        await addRuns(unit.word.spelling, strength, index, weights);
      if (unit.verbatim || unit.word.unspaced) return [];
      if (known) return correct && (looksWrong(unit, strength) || (untitled && looksSlipped(unit, strength))) ? addCorrections(query, unit, at, strength, index, weights) : []; // prettier-ignore
      const apart = await splitWord(unit.word.spelling, index, query.formsOf);
      if (apart.size > 0) {
        const rows = [...apart];
        addMet(strength, { rows, marks: rows.map(() => 16) }, 'form', numberOf('form'), index.pages, weights);
        return [];
      }
      // A beginning of some length is an unfinished word rather than a wrong one.
      if (!correct || isKnown(strength)) return [];
      // Beside another word that is not there, what is near to so few letters is chance: نام ه is not نامه.
      if (isShort(unit.word.spelling) && there.some((is, other) => !is && other !== at)) return [];
      return addCorrections(query, unit, at, strength, index, weights);
    }),
  );
  return found.flat();
}

async function addBeginnings(letters: string, strength: Strength, index: Searched, weights: Weights): Promise<void> {
  for (const { token, postings } of await index.beginning(letters)) {
    // The less is missing, the likelier it is the word.
    const factor = 0.7 + (0.3 * letters.length) / Math.max(letters.length, token.length - 1);
    addMet(strength, postings, 'beginning', numberOf('beginning'), index.pages, weights, factor);
  }
}

/** The share of a run that is there tells how likely it is; all of it in another order is likelier than a part. */
async function addRuns(run: string, strength: Strength, index: Searched, weights: Weights): Promise<void> {
  const alternatives = misspelledRun(run);
  // A wrong sign next to the first or the last one leaves that one alone.
  const beside = runBeside(run).map(async ({ sign, groups }): Promise<Alternative> => {
    const tokens = (await index.beginning(sign)).map(({ token }) => token);
    return { tier: 'corrected', all: [[wholeToken(sign), ...tokens], ...groups] };
  });
  const met = await Promise.all([...alternatives, ...(await Promise.all(beside))].map((one) => metBy(one, index)));
  met.forEach((one) => addMet(strength, one, 'corrected', numberOf('corrected'), index.pages, weights));
}

async function addCorrections(
  query: Query,
  unit: Unit,
  at: number,
  strength: Strength,
  index: Searched,
  weights: Weights,
): Promise<Correction[]> {
  const within = isKnown(strength) ? beginningOf(unit) : '';
  const corrections = await correctionsOf(unit, at, index, query.formsOf, within);
  await Promise.all(
    corrections.map(async ({ tokens, factor }) => {
      const met = await metBy({ tier: 'corrected', all: [tokens] }, index);
      addMet(strength, met, 'corrected', numberOf('corrected'), index.pages, weights, factor);
    }),
  );
  return corrections;
}

/** Of a word with a known stem only the ending may be wrong: evacuated is not evaluated. */
const beginningOf = ({ word: { spelling, stems } }: Unit): string =>
  spelling.slice(0, Math.max((stems[0] ?? '').length - 2, spelling.length - 5));

/** Letters of a word whose ending may be misspelled although its stem is known. */
const longEnding = 7;

/** Whether a word stands nowhere as it is typed, and its stem is much shorter: comportemment. */
const looksWrong = ({ word }: Unit, { found }: Strength): boolean =>
  word.spelling.length >= longEnding && word.spelling.length - (word.stems[0] ?? '').length >= 2 && !found.includes(numberOf('exact')); // prettier-ignore

/** Letters of a word in which two may be swapped or doubled although its stem is that of others: doned, seguiir. */
const slipped = 5;

/** Whether a word stands nowhere as it is typed, and no title has it in another form. */
const looksSlipped = ({ word }: Unit, { found, values }: Strength): boolean =>
  word.spelling.length >= slipped && !found.includes(numberOf('exact')) && found.every((_, page) => values[page * fields] === 0); // prettier-ignore

interface Scoring {
  scores: Float32Array;
  /** 1 for pages that have all words that any page has. */
  complete: Uint8Array;
  /** Share of the query, by rarity of its words, that is in the title or a name of the page. */
  named: Float32Array;
  /** Indices of the words that are on some page. */
  known: number[];
  /** How much each word tells. */
  rarity: number[];
}

function scoring(
  units: readonly Unit[],
  strengths: readonly Strength[],
  { pages }: Searched,
  weights: Weights,
): Scoring {
  const known = units.flatMap((_, at) => (isKnown(strengths[at]!) ? [at] : []));
  const rarity = strengths.map((strength) => rarityOf(strength, pages.count));
  const whole = known.reduce((sum, at) => sum + rarity[at]!, 0);
  const byField = fieldNames.map((name) => weights.fields[name]);
  const scores = new Float32Array(pages.count);
  const complete = new Uint8Array(pages.count);
  const named = new Float32Array(pages.count);
  const text = fields - 1;
  const [sums, shares] = [new Float64Array(fields), new Float64Array(fields)];
  for (let page = 0; page < pages.count; page++) {
    let [there, inName, inTitle, count] = [0, 0, 0, 0];
    sums.fill(0);
    shares.fill(0);
    for (const at of known) {
      const { values, found } = strengths[at]!;
      if (found[page] === 0) continue;
      count += 1;
      there += rarity[at]!;
      for (let field = 0; field < fields; field++) {
        const value = values[page * fields + field]!;
        sums[field]! += rarity[at]! * value;
        if (value > 0) shares[field]! += rarity[at]! / whole;
      }
      if (values[page * fields]! > 0) inTitle += lengthOf(units[at]!);
      if (values[page * fields]! > 0 || values[page * fields + 1]! > 0) inName += rarity[at]!;
    }
    if (count === 0) continue;
    let score = sums[text]! * byField[text]!;
    for (let field = 0; field < text; field++) score += sums[field]! * byField[field]! * (weights.alone + (1 - weights.alone) * (field < 2 ? inName / whole : shares[field]!)); // prettier-ignore
    if (inTitle > 0) score *= 1 + weights.wholeTitle * Math.min(1, inTitle / Math.max(1, pages.titleLengths[page]!)) ** 2; // prettier-ignore
    score *= (there / whole) ** weights.coverage;
    if (pages.entries[page] === 1) score *= weights.entry;
    if (pages.foreign[page] === 1) score *= weights.foreign;
    scores[page] = score;
    complete[page] = count === known.length ? 1 : 0;
    named[page] = inName / whole;
  }
  return { scores, complete, named, known, rarity };
}

/** Words of a title that a word of the query stands for: of Chinese, two signs are held to be a word. */
const lengthOf = ({ word }: Unit): number => (word.unspaced ? Math.ceil(word.spelling.length / 2) : 1);

/** Robertson's inverse document frequency, of the word in its forms; where no page has these, of what it was taken for. */
function rarityOf({ found }: Strength, pages: number): number {
  let [sure, guessed] = [0, 0];
  for (const tier of found) {
    if (tier === 0) continue;
    guessed += 1;
    if (tier <= numberOf('form')) sure += 1;
  }
  const count = sure > 0 ? sure : guessed;
  return Math.log(1 + (pages - count + 0.5) / (count + 0.5));
}

/** Pages with all words, and those whose title or names hold most of the query; where there are none, those with most of it. */
function chosen(
  { scores, complete, named, known }: Scoring,
  count: number,
  allowed: (page: number) => boolean,
  weights: Weights,
): Match[] {
  const matches: Match[] = [];
  let best = 0;
  for (let page = 0; page < count; page++) {
    if (scores[page] === 0 || !allowed(page)) continue;
    if (complete[page] === 1 || named[page]! >= mostOfQuery) matches.push({ page, score: scores[page]! });
    best = Math.max(best, scores[page]!);
  }
  if (matches.length >= enough || known.length < 2) return matches;
  const there = new Set(matches.map(({ page }) => page));
  for (let page = 0; page < count; page++)
    if (scores[page]! > best * fewOfQuery && !there.has(page) && allowed(page)) matches.push({ page, score: scores[page]! * weights.partly }); // prettier-ignore
  return matches;
}

/** Pages with all words, fewer than which those with most of them are shown too. */
const enough = 10;
/** Share of a query, in a title, that makes a page a match although it lacks the rest. */
const mostOfQuery = 0.5;
/** Share of the best score below which pages without some of the words are left out. */
const fewOfQuery = 0.25;

/** Pages with all phrases and without what a minus is before. */
async function filterOf({ phrases, without }: Query, index: Searched): Promise<(page: number) => boolean> {
  if (phrases.length === 0 && without.length === 0) return () => true;
  const [held, left] = await Promise.all(
    [phrases, without].map((lists) => Promise.all(lists.map((groups) => pagesWith(groups, index)))),
  );
  return (page) => (held ?? []).every((pages) => pages.has(page)) && !(left ?? []).some((pages) => pages.has(page));
}
