/** I/O: answers the requests of the page from the indexes of the languages. Runs in the worker. */
import type { Manifest } from '../manifest.ts';
import { MissingIndex, openIndex, type LanguageIndex } from './language-index.ts';
import type { SearchAnswer, SearchRequest } from './protocol.ts';
import { search } from './search.ts';

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
  const manifestOf = (base: string) => {
    manifest ??= readManifest(base);
    manifest.catch(() => (manifest = undefined));
    return manifest;
  };
  const open = (base: string, language: string): Promise<LanguageIndex> => {
    const known = indexes.get(language);
    if (known) return known;
    const index = manifestOf(base).then(({ languages }) => {
      const bundle = languages[language];
      if (bundle === undefined) throw new MissingIndex(language);
      return openIndex(language, `${base}${bundle}/`);
    });
    indexes.set(language, index);
    index.catch(() => indexes.delete(language));
    return index;
  };
  /** The language of the page first. */
  const languagesOf = async ({ base, language }: SearchRequest): Promise<string[]> => {
    const { languages } = await manifestOf(base);
    return [language, ...Object.keys(languages).filter((code) => code !== language)];
  };
  return {
    warm: async (base, language) => (await open(base, language)).rehearse(),
    prepare: async (base, language, query) => (await open(base, language)).prepare(query),
    search: async (request, early) => {
      latest = request.number;
      const own = open(request.base, request.language);
      const codes = request.allLanguages ? await languagesOf(request) : [request.language];
      const others = async () => (await languagesOf(request)).filter((code) => !codes.includes(code));
      await own;
      return search(request, {
        indexes: await Promise.all(codes.map((code) => open(request.base, code))),
        others: async () => Promise.all((await others()).map((code) => open(request.base, code))),
        early,
        wanted: () => latest === request.number,
      });
    },
  };
}

async function readManifest(base: string): Promise<Manifest> {
  const response = await fetch(`${base}manifest.json`, { cache: 'no-cache' });
  if (response.status === 404) throw new MissingIndex(base);
  if (!response.ok) throw new Error(response.statusText);
  // Written by the build.
  return (await response.json()) as Manifest;
}
