/** I/O: what is found, without a browser: the engines of Sanad and of Pagefind on their own files, answering in this process. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createEngine } from '../../../src/search/client/engine.ts';
import type { SearchRequest } from '../../../src/search/client/protocol.ts';
import type { BenchQuery } from './queries.ts';

export interface Quality {
  /** Mean of 1 ÷ place of the document that is meant, among the first ten. */
  mrr: number;
  /** Share of the queries whose document is among the first three, and the first ten. */
  top3: number;
  recall: number;
}

/** Addresses of the first ten results. */
export type Ask = (query: string) => Promise<string[]>;

/** @param places of the documents that are meant, from 1 on; 0 where it is not among the first ten */
export function qualityOf(places: readonly number[]): Quality {
  const share = (most: number) => places.filter((place) => place > 0 && place <= most).length / places.length;
  return {
    mrr: places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0) / places.length,
    top3: share(3),
    recall: share(10),
  };
}

export async function placesOf(ask: Ask, queries: readonly BenchQuery[]): Promise<number[]> {
  const places: number[] = [];
  for (const { id, text } of queries) {
    const addresses = await ask(text);
    places.push(addresses.slice(0, 10).findIndex((address) => address.endsWith(`/${id}/`)) + 1);
  }
  return places;
}

/** Files instead of the network, until the promise is settled. */
export async function withFiles<T>(work: () => Promise<T>): Promise<T> {
  const network = globalThis.fetch;
  globalThis.fetch = async (address) => {
    const content = await readFile(fileURLToPath(String(address).replace(/\?.*$/, ''))).catch(() => undefined);
    return content ? new Response(new Uint8Array(content)) : new Response('', { status: 404 });
  };
  try {
    return await work();
  } finally {
    globalThis.fetch = network;
  }
}

/** @param folder holds `search/` */
export function askSanad(folder: string, language: string): Ask {
  const engine = createEngine();
  const base = pathToFileURL(join(folder, 'search/')).href;
  let number = 0;
  return async (query) => {
    const request: SearchRequest = { number: ++number, base, query, language, allLanguages: false, filters: {}, order: 'best', limit: 10, typing: false, counts: false }; // prettier-ignore
    const answer = await engine.search(request, () => undefined);
    return answer?.results.map(({ href }) => href) ?? [];
  };
}

interface Pagefind {
  createInstance(options: object): {
    search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  };
}

/** @param folder holds `<language>/pagefind/`; Pagefind takes the language from the document that it runs in */
export async function askPagefind(folder: string, language: string): Promise<Ask> {
  const at = pathToFileURL(join(folder, language, 'pagefind/')).href;
  const { createInstance } = (await import(`${at}pagefind.js`)) as Pagefind;
  const element = { getAttribute: () => language };
  Object.assign(globalThis, { document: { querySelector: () => element, currentScript: null } });
  const index = createInstance({ basePath: at, baseUrl: '/', noWorker: true });
  return async (query) => {
    const { results } = await index.search(query);
    return Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).url));
  };
}
