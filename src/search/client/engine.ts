/** I/O: answers the requests of the page from the indexes of the languages. Runs in the worker. */
import { facetNames, forFacets, type FacetName } from '../catalogue.ts';
import type { Query } from '../folding/tokens.ts';
import type { Manifest } from '../manifest.ts';
import { markedPieces, matcherOf, passagesOf } from './excerpt.ts';
import { MissingIndex, openIndex, type LanguageIndex } from './language-index.ts';
import { count, mergeTranslations, passing, rowsOf, toHit, type Hit } from './narrow.ts';
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
  const { query, filters, order, allLanguages, limit } = request;
  const asked = query.trim() !== '';
  const filtered = facetNames.some((facet) => (filters[facet]?.length ?? 0) > 0);
  const needsCatalogue = filtered || order === 'newest' || allLanguages || request.counts || !asked;
  const counted = forFacets(() => new Map<string, Set<string>>());
  const found = await Promise.all(
    indexes.map(async (index) => {
      const parsed = index.query(query);
      const [answer, catalogue] = await Promise.all([
        asked ? index.answer(parsed) : undefined,
        needsCatalogue ? index.catalogue() : undefined,
      ]);
      return { index, parsed, answer, catalogue };
    }),
  );
  // A language in which all words are known tells more than one in which some are missing.
  const fewest = Math.min(...found.map(({ answer }) => lacking(answer)));
  const hits: (Hit & { publication: string; row: number })[] = [];
  for (const { index, answer, catalogue } of found) {
    if (lacking(answer) > fewest) continue;
    const rows = catalogue && rowsOf(catalogue);
    const matches: Hit[] = answer
      ? answer.matches.map(toHit(index.language))
      : catalogue!.pages.map((page) => ({ language: index.language, page, score: 0, prefix: false }));
    const passes = catalogue && passing(catalogue, filters).all;
    if (catalogue && request.counts)
      count(catalogue, new Set(matches.map(({ page }) => rows!.get(page)!)), filters, counted);
    for (const match of matches) {
      const row = rows?.get(match.page) ?? 0;
      if (!passes || passes.has(row))
        hits.push({ ...match, row, publication: catalogue?.publications[row] ?? match.page });
    }
  }
  const merged: Hit[] = allLanguages ? mergeTranslations(hits, request.language) : hits;
  if (order === 'newest') {
    const rank = new Map(hits.map(({ language, page, row }) => [`${language} ${page}`, row]));
    merged.sort((a, b) => rank.get(`${a.language} ${a.page}`)! - rank.get(`${b.language} ${b.page}`)!);
  }
  const results = await Promise.all(
    merged.slice(0, limit).map(async ({ language, page }) => {
      const { index, parsed } = found.find((one) => one.index.language === language)!;
      return resultOf(index, parsed, page);
    }),
  );
  const main = found[0]!;
  const unknown = allLanguages && merged.length > 0 ? [] : (main.answer?.unknown ?? []);
  const suggestion = unknown.length > 0 ? await suggestionFor(query, unknown, main.index) : undefined;
  return {
    number: request.number,
    total: merged.length,
    results,
    unknown,
    partial: main.answer?.partial ?? false,
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(request.counts ? { counts: sizes(counted) } : {}),
  };
}

const lacking = (answer: { unknown: readonly string[]; partial: boolean; matches: readonly unknown[] } | undefined) =>
  answer === undefined ? 0 : answer.matches.length === 0 ? Infinity : answer.unknown.length + (answer.partial ? 1 : 0);

function sizes(counted: Record<FacetName, Map<string, Set<string>>>): Record<FacetName, Record<string, number>> {
  return forFacets((facet) =>
    Object.fromEntries([...counted[facet]].map(([value, publications]) => [value, publications.size])),
  );
}

async function resultOf(index: LanguageIndex, query: Query, page: string): Promise<Result> {
  const shown = await index.shown(page);
  const matches = matcherOf(query);
  const mark = (text: string) => markedPieces(text, shown.lang, index.resources, query, matches);
  return {
    href: shown.url,
    kind: shown.kind,
    dateText: shown.dateText,
    symbols: shown.symbols,
    lang: shown.lang,
    dir: shown.dir,
    title: mark(shown.title),
    summary: mark(shown.summary),
    passages: passagesOf(shown, index.resources, query, matches),
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
