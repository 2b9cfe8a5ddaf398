/** I/O: answers the requests of the page from the indexes of the languages. Runs in the worker. */
import { facetNames, pageName, rowOf } from '../catalogue.ts';
import type { Answer } from '../evaluate.ts';
import type { Query } from '../folding/tokens.ts';
import type { Manifest } from '../manifest.ts';
import { markedPieces, matcherOf, passagesOf } from './excerpt.ts';
import { MissingIndex, openIndex, type LanguageIndex } from './language-index.ts';
import { countsOf, groupTranslations, passing, type Hit } from './narrow.ts';
import type { Result, SearchAnswer, SearchRequest } from './protocol.ts';
import { nearWord } from './suggest.ts';

export interface Engine {
  /** Opens the index of a language, so that the first query need not wait for it. */
  warm(base: string, language: string): Promise<void>;
  search(request: SearchRequest): Promise<SearchAnswer>;
}

export function createEngine(): Engine {
  let manifest: Promise<Manifest> | undefined;
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
    warm: async (base, language) => void (await open(base, language)),
    search: async (request) => {
      const codes = await languagesFor(request);
      return search(request, await Promise.all(codes.map((code) => open(request.base, code))));
    },
  };
}

async function search(request: SearchRequest, indexes: readonly LanguageIndex[]): Promise<SearchAnswer> {
  const { query, filters, order, limit, typing } = request;
  const asked = query.trim() !== '';
  const filtered = facetNames.some((facet) => (filters[facet]?.length ?? 0) > 0);
  const main = indexes[0]!;
  const [catalogue, ...found] = await Promise.all([
    filtered || request.counts || !asked ? main.catalogue() : undefined,
    ...indexes.map(async (index) => {
      const parsed = index.query(query);
      return { index, parsed, answer: asked ? await index.answer(parsed) : undefined };
    }),
  ]);
  // A language in which all words are known tells more than one in which some are missing.
  const fewest = Math.min(...found.map(({ answer }) => lacking(answer)));
  const hits = found.flatMap(({ index: { language }, answer }): Hit[] => {
    if (lacking(answer) > fewest) return [];
    if (answer) return answer.matches.map((match) => ({ ...match, language }));
    return Array.from({ length: catalogue!.rows }, (_, row) => ({
      language,
      page: pageName(row),
      score: 0,
      prefix: false,
    }));
  });
  const passes = catalogue && passing(catalogue, filters).all;
  const groups = groupTranslations(
    passes ? hits.filter(({ page }) => passes.has(rowOf(page))) : hits,
    request.language,
  );
  if (order === 'newest' || !asked) groups.sort(([a], [b]) => rowOf(a!.page) - rowOf(b!.page));
  const results = await Promise.all(
    groups.slice(0, limit).map((group) => resultOf(group, found)), // prettier-ignore
  );
  const own = found[0]!.answer;
  const missing = own ? [...own.unknown, ...(typing ? [] : own.beginnings)] : [];
  const unknown = indexes.length > 1 && groups.length > 0 ? [] : missing;
  const suggestion = unknown.length > 0 ? await suggestionFor(query, unknown, main) : undefined;
  return {
    number: request.number,
    total: groups.length,
    results,
    unknown,
    partial: groups.length > 0 && (own?.partial ?? false) && lacking(own) === fewest,
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(request.counts && catalogue
      ? { counts: countsOf(catalogue, new Set(hits.map(({ page }) => rowOf(page))), filters) }
      : {}),
  };
}

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

/** The first of the translations that is one: an index also lists publications that only have other languages. */
async function resultOf(translations: readonly Hit[], found: readonly Found[]): Promise<Result> {
  const [first, ...others] = translations;
  const of = (hit: Hit) => found.find(({ index }) => index.language === hit.language)!;
  let { index, parsed } = of(first!);
  let shown = await index.shown(first!.page);
  const better = shown.lang === index.language ? undefined : others.find(({ language }) => language === shown.lang);
  if (better) {
    ({ index, parsed } = of(better));
    shown = await index.shown(better.page);
  }
  const matches = matcherOf(parsed);
  const mark = (text: string) => markedPieces(text, shown.lang, index.resources, parsed, matches);
  return {
    href: shown.url,
    kind: shown.kind,
    dateText: shown.dateText,
    symbols: shown.symbols,
    lang: shown.lang,
    dir: shown.dir,
    title: mark(shown.title),
    summary: mark(shown.summary),
    passages: passagesOf(shown, index.resources, parsed, matches),
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
