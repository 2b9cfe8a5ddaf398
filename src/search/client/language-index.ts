/** I/O: one language's index in the browser: its files, fetched when they are wanted and kept. */
import { required } from '../../model/required.ts';
import type { Catalogue, Overview } from '../catalogue.ts';
import { evaluate, type Answer } from '../evaluate.ts';
import { loadResources } from '../folding/load.ts';
import { stopwordsOf } from '../folding/stopwords.ts';
import { queryOf, wholeTokens, type Query } from '../folding/tokens.ts';
import type { Resources } from '../folding/words.ts';
import { headFile, headsInFile, textFile, type Head, type Text } from '../shown.ts';
import { matcherOf, passagesOf } from './excerpt.ts';
import { once } from './once.ts';
import { createReader, type PagefindIndex } from './reader.ts';

interface Pagefind {
  createInstance(options: {
    basePath: string;
    baseUrl: string;
    metaCacheTag: string;
    noWorker: boolean;
    ranking: object;
  }): PagefindIndex;
}

export interface LanguageIndex {
  language: string;
  resources: Resources;
  /** Searches once, so that the program is compiled before somebody waits for it. */
  rehearse(): Promise<void>;
  query(text: string): Query;
  answer(query: Query): Promise<Answer>;
  /** Fetches what the words of a query need, while it is still being typed. */
  prepare(query: Query): void;
  head(page: number): Promise<Head>;
  text(page: number): Promise<Text>;
  catalogue(): Promise<Catalogue>;
  vocabulary(): Promise<string[]>;
}

export class MissingIndex extends Error {}

/**
 * @param engine address of the folder of Pagefind's program
 * @param bundle address of the folder of the language's index
 */
export async function openIndex(language: string, engine: string, bundle: string): Promise<LanguageIndex> {
  const jsonFile = once(async (name): Promise<unknown> => (await get(bundle + name)).json());
  const json = <T>(name: string) => jsonFile(name) as Promise<T>;
  const text = once(async (name) => JSON.parse(new TextDecoder().decode(await unpack(bundle + name))) as Text);
  const stopwords = stopwordsOf(language);
  const query = (text: string, resources: Resources) => queryOf(text, language, resources, stopwords);
  const words = async () => {
    const overview = json<Overview>('overview.json');
    const resources = await loadResources(language, async () => (await overview).simplified);
    const { pages, sample } = await overview;
    rehearseMarks(query(sample, resources), sample, language, resources);
    return { pages, sample, resources };
  };
  const [index, { pages, sample, resources }] = await Promise.all([openPagefind(engine, bundle), words()]);
  const reader = createReader(index, pages);
  return {
    language,
    resources,
    rehearse: async () => void (await evaluate(query(sample, resources), reader)),
    query: (text) => query(text, resources),
    answer: (query) => {
      reader.prepare(wholeTokens(query)); // all files at once
      return evaluate(query, reader);
    },
    prepare: (query) => reader.prepare(wholeTokens(query)),
    head: async (page) =>
      required((await json<Head[]>(headFile(page)))[page % headsInFile], `entry ${page} of the index`),
    text: (page) => text(textFile(page)),
    catalogue: () => json<Catalogue>('catalogue.json'),
    vocabulary: () => json<string[]>('words.json'),
  };
}

/** Folds and marks once while Pagefind's program is on its way: regular expressions are compiled when they first run. */
function rehearseMarks(query: Query, sample: string, lang: string, resources: Resources): void {
  const shown = { head: { url: '', lang }, text: { blocks: [['', `${sample} ${sample}`]] } } as const;
  passagesOf(shown, resources, query, matcherOf(query));
}

async function openPagefind(engine: string, bundle: string): Promise<PagefindIndex> {
  const { createInstance } = (await import(/* @vite-ignore */ `${engine}pagefind.js`)) as Pagefind;
  const index = createInstance({
    basePath: bundle,
    baseUrl: '/',
    metaCacheTag: '1',
    noWorker: true, // it is in one already
    ranking: { termSimilarity: 1 },
  });
  await index.search(''); // resolves when the index is open
  return index;
}

async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new MissingIndex(address);
  return response;
}

/** A compressed file, which some servers unpack on the way. */
async function unpack(address: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(await (await get(address)).arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
