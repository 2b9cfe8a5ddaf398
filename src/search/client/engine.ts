/** I/O: answers the requests of the page from the indexes of the languages. Runs in the worker. */
import { required } from '../../model/required.ts';
import { facetNames } from '../catalogue.ts';
import type { Answer } from '../evaluate.ts';
import type { Query } from '../folding/tokens.ts';
import type { Manifest } from '../manifest.ts';
import type { Head } from '../shown.ts';
import { markedPieces, matcherOf, passagesOf } from './excerpt.ts';
import { MissingIndex, openIndex, type LanguageIndex } from './language-index.ts';
import { countsOf, groupTranslations, passing, type Hit } from './narrow.ts';
import type { Result, SearchAnswer, SearchRequest } from './protocol.ts';
import { nearWord } from './suggest.ts';

export interface Engine {
  /** Opens the index of a language, so that the first query need not wait for it. */
  warm(base: string, language: string): Promise<void>;
  /** Fetches what a query that is being typed will need. */
  prepare(base: string, language: string, query: string): Promise<void>;
  /**
   * @param early takes the answer as soon as the first titles are there
   * @returns the whole answer; `undefined` where another request has come meanwhile
   */
  search(request: SearchRequest, early: (answer: SearchAnswer) => void): Promise<SearchAnswer | undefined>;
}

export function createEngine(): Engine {
  let manifest: Promise<Manifest> | undefined;
  let latest = 0;
  const indexes = new Map<string, Promise<LanguageIndex>>();
  let opening: Promise<unknown> = Promise.resolve();
  const read = async (base: string): Promise<Manifest> => {
    const response = await fetch(`${base}manifest.json`, { cache: 'no-cache' });
    if (response.status === 404) throw new MissingIndex(base);
    if (!response.ok) throw new Error(response.statusText);
    return (await response.json()) as Manifest;
  };
  /** One after the other: two indexes that open at once would each start a program of their own in the same place. */
  const open = (base: string, language: string): Promise<LanguageIndex> => {
    const known = indexes.get(language);
    if (known) return known;
    const index = opening.catch(() => undefined).then(async () => {
      const { engine, languages } = await (manifest ??= read(base));
      const bundle = languages[language];
      if (bundle === undefined) throw new MissingIndex(language);
      return openIndex(language, `${base}${engine}/`, `${base}${bundle}/`);
    }); // prettier-ignore
    indexes.set(language, index);
    opening = index;
    index.catch(() => {
      indexes.delete(language);
      manifest = undefined;
    });
    return index;
  };
  const languagesFor = async ({ base, language, allLanguages }: SearchRequest): Promise<string[]> => {
    if (!allLanguages) return [language];
    const { languages } = await (manifest ??= read(base));
    return [language, ...Object.keys(languages).filter((code) => code !== language)];
  };
  return {
    warm: async (base, language) => (await open(base, language)).rehearse(),
    prepare: async (base, language, query) => {
      const index = await open(base, language);
      index.prepare(index.query(query));
    },
    search: async (request, early) => {
      latest = request.number;
      const codes = await languagesFor(request);
      return search(
        request,
        await Promise.all(codes.map((code) => open(request.base, code))),
        early,
        () => latest === request.number,
      );
    },
  };
}

async function search(
  request: SearchRequest,
  indexes: readonly LanguageIndex[],
  early: (answer: SearchAnswer) => void,
  wanted: () => boolean,
): Promise<SearchAnswer | undefined> {
  const { query, filters, order, limit, typing } = request;
  const asked = query.trim() !== '';
  const filtered = facetNames.some((facet) => (filters[facet]?.length ?? 0) > 0);
  const main = required(indexes[0], 'index of the language of the page');
  const [catalogue, ...found] = await Promise.all([
    filtered || !asked ? main.catalogue() : undefined,
    ...indexes.map(async (index) => {
      const parsed = index.query(query);
      return { index, parsed, answer: asked ? await index.answer(parsed) : undefined };
    }),
  ]);
  if (!wanted()) return undefined;
  // A language in which all words are known tells more than one in which some are missing.
  const fewest = Math.min(...found.map(({ answer }) => lacking(answer)));
  const hits = found.flatMap(({ index: { language }, answer }): Hit[] => {
    if (lacking(answer) > fewest) return [];
    if (answer) return answer.matches.map((match) => ({ ...match, language }));
    return Array.from({ length: required(catalogue, 'catalogue').rows }, (_, page) => ({
      language,
      page,
      score: 0,
      prefix: false,
    }));
  });
  const passes = catalogue && passing(catalogue, filters).all;
  const groups = groupTranslations(passes ? hits.filter(({ page }) => passes.has(page)) : hits, request.language);
  if (order === 'newest' || !asked)
    groups.sort(
      ([a], [b]) => required(a, 'first of the translations').page - required(b, 'first of the translations').page,
    );
  const own = required(found[0], 'answer of the first index').answer;
  const missing = own ? [...own.unknown, ...(typing ? [] : own.beginnings)] : [];
  const unknown = indexes.length > 1 && groups.length > 0 ? [] : missing;
  const answer = (results: Result[], complete: boolean): SearchAnswer => ({
    number: request.number,
    complete,
    total: groups.length,
    results,
    unknown,
    partial: groups.length > 0 && (own?.partial ?? false) && lacking(own) === fewest,
  });
  const entries = groups.slice(0, limit).map((group) => entryOf(group, found));
  early(answer((await Promise.all(entries.slice(0, atFirst))).map(withTitle), false));
  // Texts are many bytes, which would be in the way of the next word's.
  if (typing) await new Promise((resolve) => setTimeout(resolve, untilTexts));
  if (!wanted()) return undefined;
  const [results, suggestion, counted] = await Promise.all([
    Promise.all(entries.map(async (entry) => withBody(await entry))),
    unknown.length > 0 ? suggestionFor(query, unknown, main) : undefined,
    request.counts ? main.catalogue() : undefined,
  ]);
  return {
    ...answer(results, true),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(counted ? { counts: countsOf(counted, new Set(hits.map(({ page }) => page)), filters) } : {}),
  };
}

/** Milliseconds without another key until the texts of results are fetched. */
const untilTexts = 200;
/** Titles that are shown before all others have come: as many as a small screen holds, and as browsers fetch at once. */
const atFirst = 5;

const lacking = (answer: Answer | undefined) =>
  answer === undefined
    ? 0
    : answer.matches.length === 0
      ? Infinity
      : answer.unknown.length + answer.beginnings.length + (answer.partial ? 1 : 0);

interface Found {
  index: LanguageIndex;
  parsed: Query;
}

interface Entry extends Found {
  page: number;
  head: Head;
}

/** The first of the translations that is one: an index also lists publications that only have other languages. */
async function entryOf(translations: readonly Hit[], found: readonly Found[]): Promise<Entry> {
  const entry = async ({ language, page }: Hit): Promise<Entry> => {
    const { index, parsed } = required(
      found.find(({ index }) => index.language === language),
      `index of ${language}`,
    );
    return { index, parsed, page, head: await index.head(page) };
  };
  const [first, ...others] = translations;
  const shown = await entry(required(first, 'first of the translations'));
  const better = shown.head.lang === required(first, 'first of the translations').language ? undefined : others.find(({ language }) => language === shown.head.lang); // prettier-ignore
  return better ? entry(better) : shown;
}

function withTitle({ index, parsed, head }: Entry): Result {
  return {
    ...head,
    href: head.url,
    title: markedPieces(head.title, head.lang, index.resources, parsed, matcherOf(parsed)),
  };
}

async function withBody(entry: Entry): Promise<Result> {
  const { index, parsed, head, page } = entry;
  const text = await index.text(page);
  const matches = matcherOf(parsed);
  return {
    ...withTitle(entry),
    body: {
      summary: markedPieces(text.summary, head.lang, index.resources, parsed, matches),
      passages: passagesOf({ head, text }, index.resources, parsed, matches),
    },
  };
}

async function suggestionFor(
  query: string,
  unknown: readonly string[],
  index: LanguageIndex,
): Promise<string | undefined> {
  const vocabulary = await index.vocabulary();
  let suggestion = query;
  for (const word of unknown) {
    const near = nearWord(word, vocabulary, index.language, index.resources);
    if (near === undefined) return undefined;
    suggestion = suggestion.replace(word, near);
  }
  return suggestion === query ? undefined : suggestion;
}
