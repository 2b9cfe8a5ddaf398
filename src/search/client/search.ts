/** One request answered: matches of the languages put together, narrowed, and shown as far as they are wanted. */
import { required } from '../../model/required.ts';
import { facetNames, type Catalogue } from '../catalogue.ts';
import { nearSymbols } from '../query/near-symbols.ts';
import type { Query } from '../query/query.ts';
import type { Answered } from '../ranking/answer.ts';
import type { Answer } from '../ranking/evaluate.ts';
import type { Head } from '../shown.ts';
import { markedPieces, matcherOf, passagesOf, type Matcher } from './excerpt.ts';
import type { LanguageIndex } from './language-index.ts';
import { correctedRuns } from './runs.ts';
import { countsOf, groupTranslations, passing, type Hit } from './narrow.ts';
import type { Piece, Result, SearchAnswer, SearchRequest } from './protocol.ts';

interface Around {
  /** Those that are searched, that of the page first. */
  indexes: readonly LanguageIndex[];
  /** Those of the other languages of the site, opened when they are wanted. */
  others(): Promise<LanguageIndex[]>;
  early(answer: SearchAnswer): void;
  /** Whether no other request has come. */
  wanted(): boolean;
}

/** Milliseconds without another key until the texts of results are fetched. */
const untilTexts = 200;
/** Titles that are shown before all others have come: as many as a small screen holds, and as browsers fetch at once. */
const atFirst = 5;

export async function search(request: SearchRequest, around: Around): Promise<SearchAnswer | undefined> {
  const { limit, typing } = request;
  const { early, wanted } = around;
  const asked = request.query.trim() !== '';
  const main = required(around.indexes[0], 'index of the language of the page');
  const [catalogue, ...found] = await Promise.all([
    isFiltered(request) || !asked ? main.catalogue() : undefined,
    ...around.indexes.map((index) => foundIn(index, request.query)),
  ]);
  if (!wanted()) return undefined;
  const { groups, hits } = grouped(request, found, catalogue);
  const own = required(found[0], 'answer of the first index');
  const answer = (results: Result[], complete: boolean): SearchAnswer => ({
    number: request.number,
    complete,
    total: groups.length,
    results,
    ...saidOf(request.query, withRuns(own, results, main), groups.length > 0, around.indexes.length > 1),
  });
  const entries = groups.slice(0, limit).map((group) => entryOf(group, found));
  // Titles are asked for before texts, which are many bytes; while somebody types these would be in the way of the next word's.
  if (!typing) prefetch(groups.slice(0, limit), found);
  early(answer((await Promise.all(entries.slice(0, atFirst))).map(withTitle), false));
  if (typing) await new Promise((resolve) => setTimeout(resolve, untilTexts));
  if (!wanted()) return undefined;
  const { corrected, unknown } = own.answer;
  const lacking = asked && (publicationsIn(own) === 0 || corrected.length > 0 || unknown.length > 0);
  const [results, elsewhere, symbol, counted] = await Promise.all([
    Promise.all(entries.map(async (entry) => withBody(await entry))),
    lacking && !request.allLanguages ? elsewhereOf(request, around) : [],
    own.answer.unknownSymbol === undefined ? undefined : symbolsNear(own.answer.unknownSymbol, main),
    request.counts ? main.catalogue() : undefined,
  ]);
  return {
    ...answer(results, true),
    ...(elsewhere.length > 0 ? { elsewhere } : {}),
    ...(symbol ? { symbol } : {}),
    ...(counted ? { counts: countsOf(counted, new Set(hits.map(({ page }) => page)), request.filters) } : {}),
  };
}

/** Runs of signs that were taken for others are named as misspelled words are, once it is seen what is in their place. */
function withRuns(own: Answered, results: readonly Result[], { resources }: LanguageIndex): Answered {
  const { answer } = own;
  if (!answer.guessed) return own;
  const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
  const shown = results.map(({ lang, title, body }) => ({
    language: lang,
    texts: [title, ...(body?.passages.map(({ pieces }) => pieces) ?? []), ...(body ? [body.summary] : [])].map(textOf),
  }));
  const runs = correctedRuns(answer, shown, resources);
  if (runs.length === 0) return own;
  const partial = answer.partial && runs.length < answer.guessed.length;
  return { ...own, answer: { ...answer, corrected: [...answer.corrected, ...runs], partial } };
}

function prefetch(groups: readonly (readonly Hit[])[], found: readonly Found[]): void {
  for (const [hit] of groups) {
    const own = found.find(({ index }) => index.language === hit?.language);
    // What fails here fails where the text is shown.
    if (hit) own?.index.text(hit.page).catch(() => undefined);
  }
}

const isFiltered = ({ filters }: SearchRequest) => facetNames.some((facet) => (filters[facet]?.length ?? 0) > 0);

interface Found extends Answered {
  index: LanguageIndex;
  matches: Matcher;
}

const nothing: Answer = { matches: [], unknown: [], corrected: [], partial: false, doubtful: 0 };

async function foundIn(index: LanguageIndex, text: string): Promise<Found> {
  const answered: Answered = text.trim() === '' ? { query: index.query(''), answer: nothing } : await index.answer(text); // prettier-ignore
  const corrected = answered.answer.corrected.map(({ spelling }) => spelling);
  return { index, ...answered, matches: matcherOf(answered.query, corrected) };
}

/** Words that are missing or were guessed. */
const lackingIn = ({ matches, unknown, corrected, partial }: Answer) =>
  matches.length === 0 ? Infinity : unknown.length + corrected.length + (partial ? 1 : 0);

/** Publications in the order of the request. A language in which all words are known tells more than one in which some are missing. */
function grouped(
  { query, filters, order, language }: SearchRequest,
  found: readonly Found[],
  catalogue: Catalogue | undefined,
) {
  const asked = query.trim() !== '';
  const fewest = Math.min(...found.map(({ answer }) => lackingIn(answer)));
  const hits = found.flatMap(({ index, answer }): Hit[] => {
    const own = index.language;
    if (!asked) return Array.from({ length: required(catalogue, 'catalogue').rows }, (_, page) => ({ language: own, page, score: 0 })); // prettier-ignore
    return lackingIn(answer) > fewest ? [] : answer.matches.map((match) => ({ ...match, language: own }));
  });
  const passes = catalogue && passing(catalogue, filters).all;
  const groups = groupTranslations(passes ? hits.filter(({ page }) => passes.has(page)) : hits, language);
  if (order === 'newest' || !asked)
    groups.sort(
      ([a], [b]) => required(a, 'first of the translations').page - required(b, 'first of the translations').page,
    );
  return { groups, hits };
}

/** What is said of the answer besides its results. */
function saidOf(
  typed: string,
  { answer, keyboard }: Answered,
  some: boolean,
  several: boolean,
): Pick<SearchAnswer, 'unknown' | 'partial' | 'corrected' | 'verbatim'> {
  if (several && some) return { unknown: [], partial: false };
  let corrected = keyboard ?? typed;
  let verbatim = typed;
  // Each word that was typed wrongly once, the likeliest of what it was taken for.
  const seen = new Set<number>();
  for (const { unit, from, to } of answer.corrected) {
    if (seen.has(unit)) continue;
    seen.add(unit);
    corrected = corrected.replace(from, to);
    verbatim = verbatim.replace(from, `"${from}"`);
  }
  const changed = some && corrected !== typed;
  if (keyboard !== undefined) verbatim = `"${typed.trim().split(/\s+/u).join('" "')}"`;
  return { unknown: answer.unknown, partial: some && answer.partial, ...(changed ? { corrected, verbatim } : {}) };
}

/** The page of a country is called by its name in every language: that is no text in this one. */
const publicationsIn = ({ index, answer }: Found): number =>
  answer.matches.filter(({ page }) => !index.isEntry(page)).length;

/** Results that the query has in other languages as it is typed. */
async function elsewhereOf(
  { query }: SearchRequest,
  { others }: Around,
): Promise<NonNullable<SearchAnswer['elsewhere']>> {
  const found = await Promise.all((await others()).map((index) => foundIn(index, query)));
  return found
    .filter(({ answer, keyboard }) => lackingIn(answer) === 0 && keyboard === undefined)
    .map((one) => ({ language: one.index.language, total: publicationsIn(one) }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}

async function symbolsNear(unknown: string, index: LanguageIndex): Promise<NonNullable<SearchAnswer['symbol']>> {
  const near = nearSymbols(unknown, await index.symbols());
  return {
    unknown,
    near: await Promise.all(near.map(async ([symbol, row]) => ({ symbol, href: (await index.head(row)).url }))),
  };
}

interface Entry extends Found {
  page: number;
  head: Head;
}

/** The first of the translations that is one: an index also lists publications that only have other languages. */
async function entryOf(translations: readonly Hit[], found: readonly Found[]): Promise<Entry> {
  const entry = async ({ language, page }: Hit): Promise<Entry> => {
    const own = required(
      found.find(({ index }) => index.language === language),
      `index of ${language}`,
    );
    return { ...own, page, head: await own.index.head(page) };
  };
  const [first, ...others] = translations;
  const shown = await entry(required(first, 'first of the translations'));
  const better = shown.head.lang === required(first, 'first of the translations').language ? undefined : others.find(({ language }) => language === shown.head.lang); // prettier-ignore
  return better ? entry(better) : shown;
}

const marked = (text: string, { index, head, query, matches }: Entry, own: Query = query) =>
  markedPieces(text, head.lang, index.resources, own, matches);

function withTitle(entry: Entry): Result {
  const { head } = entry;
  return { ...head, href: head.url, title: marked(head.title, entry) };
}

async function withBody(entry: Entry): Promise<Result> {
  const { index, query, head, page, matches } = entry;
  const text = await index.text(page);
  return {
    ...withTitle(entry),
    body: {
      summary: marked(text.summary, entry),
      passages: passagesOf({ head, text }, index.resources, query, matches),
    },
  };
}
