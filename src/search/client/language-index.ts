/** I/O: one language's index in the browser: look-ups through Pagefind, results, and the files for counts and near words. */
import type { Catalogue } from '../catalogue.ts';
import { evaluate, type Answer } from '../evaluate.ts';
import { loadResources } from '../folding/load.ts';
import { stopwordsOf } from '../folding/stopwords.ts';
import { isBeginning, queryOf, type Query } from '../folding/tokens.ts';
import type { Resources } from '../folding/words.ts';
import type { Shown } from '../record.ts';

/** What is used of Pagefind (pagefind.app/docs/api). */
interface PagefindInstance {
  search(term: string): Promise<{ results: { id: string; score: number }[] }>;
}
interface Pagefind {
  createInstance(options: {
    basePath: string;
    baseUrl: string;
    metaCacheTag: string;
    ranking: object;
  }): PagefindInstance;
}

export interface LanguageIndex {
  language: string;
  resources: Resources;
  query(text: string): Query;
  answer(query: Query): Promise<Answer>;
  shown(page: string): Promise<Shown>;
  catalogue(): Promise<Catalogue>;
  vocabulary(): Promise<string[]>;
}

export class MissingIndex extends Error {}

/**
 * @param engine address of the folder of Pagefind's program
 * @param bundle address of the folder of the language's index
 */
export async function openIndex(language: string, engine: string, bundle: string): Promise<LanguageIndex> {
  const [pagefind, resources] = await Promise.all([
    import(/* @vite-ignore */ `${engine}pagefind.js`) as Promise<Pagefind>,
    loadResources(language),
  ]);
  const instance = pagefind.createInstance({
    basePath: bundle,
    baseUrl: '/',
    metaCacheTag: '1',
    ranking: { termSimilarity: 1 },
  });
  await instance.search(''); // resolves when the index is open
  const stopwords = stopwordsOf(language);
  const found = new Map<string, Promise<ReadonlyMap<string, number>>>();
  const search = async (term: string) => {
    const { results } = await instance.search(term);
    return new Map(results.map(({ id, score }) => [id, score]));
  };
  /** A beginning may be continued in the file after the one it falls into, which a late word of that beginning makes Pagefind fetch. */
  const beginning = async (start: string) => {
    await instance.search(`${start}\ua7ff`);
    return search(start);
  };
  const lookup = (token: string) => {
    const known = found.get(token);
    if (known) return known;
    const pages = isBeginning(token) ? beginning(token) : search(token);
    found.set(token, pages);
    return pages;
  };
  const phrase = async (tokens: readonly string[]) => new Set((await search(`"${tokens.join(' ')}"`)).keys());
  const file = async <T>(name: string) => {
    const response = await fetch(bundle + name);
    if (!response.ok) throw new MissingIndex(bundle + name);
    return (await response.json()) as T;
  };
  const fragments = new Map<string, Promise<Shown>>();
  let catalogue: Promise<Catalogue> | undefined;
  let vocabulary: Promise<string[]> | undefined;
  return {
    language,
    resources,
    query: (text) => queryOf(text, language, resources, stopwords),
    answer: (query) => evaluate(query, lookup, phrase),
    shown: (page) =>
      fragments.get(page) ?? fragments.set(page, readFragment(`${bundle}fragment/${page}.pf_fragment`)).get(page)!,
    catalogue: () => (catalogue ??= file<Catalogue>('catalogue.json')),
    vocabulary: () => (vocabulary ??= file<string[]>('words.json')),
  };
}

/** Pagefind's compressed JSON, which some servers unpack on the way. */
async function readFragment(address: string): Promise<Shown> {
  const response = await fetch(address);
  if (!response.ok) throw new MissingIndex(address);
  let bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    bytes = new Uint8Array(await new Response(plain).arrayBuffer());
  }
  const text = new TextDecoder().decode(bytes);
  return (JSON.parse(text.slice(text.indexOf('{'))) as { shown: Shown }).shown;
}
