/**
 * I/O: search by Sanad, stock Pagefind and MiniSearch on the same documents: recall in the top ten for queries that are
 * spelled otherwise than the documents, bytes of a cold first query with five results, and its time on the profile of a
 * mid-range phone (CPU ÷ 4, 1.6 Mb/s, 150 ms) once the engine is loaded.
 */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close as closePagefind, createIndex } from 'pagefind';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build as bundle } from 'vite';
import { buildBundle } from '../../src/search/bundle.ts';
import type { IndexRecord } from '../../src/search/record.ts';
import { createDocuments, createQueries, type BenchDocument, type BenchQuery } from './search/documents.ts';
import { serveFolder, type CountingServer } from './search/server.ts';

const languages = ['fa', 'ar', 'en', 'fr', 'es', 'ru', 'zh'];
const queriesEach = 60;
/** Queries that are timed. */
const timed = 5;
const phone = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

export interface SearchFigures {
  /** Share of the queries whose document is among the first ten, by language. */
  recall: Record<string, number>;
  /** Kilobytes of a cold first query with five results, mean of the languages. */
  coldKB: number;
  /** Milliseconds of a first query once the engine is loaded, on the phone profile, median. */
  ms: number;
}

interface Contestant {
  prepare(language: string, documents: readonly BenchDocument[], folder: string): Promise<void>;
  /** Opens the page of a language. */
  address(language: string): string;
  /** Loads the engine; runs in the page. */
  warm(page: Page, language: string): Promise<void>;
  /** Identifiers of the first results. */
  search(page: Page, language: string, query: string, limit: number): Promise<string[]>;
}

export async function run({
  documents = 1000,
  only = languages,
  say = () => undefined,
}: {
  documents?: number;
  only?: readonly string[];
  say?: (text: string) => void;
}): Promise<{
  ours: SearchFigures;
  peers: Record<'pagefind' | 'minisearch', SearchFigures>;
  ratios: Record<'pagefind' | 'minisearch', number>;
}> {
  const work = await mkdtemp(join(tmpdir(), 'sanad-search-'));
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const measure = async (name: string, contestant: Contestant) => {
      const folder = join(work, name);
      await mkdir(folder, { recursive: true });
      const figures: { recall: Record<string, number>; bytes: number[]; ms: number[] } = {
        recall: {},
        bytes: [],
        ms: [],
      };
      for (const language of only) {
        say(`${name}: ${documents} documents in ${language} …`);
        const texts = createDocuments(language, documents, 1);
        await contestant.prepare(language, texts, folder);
        const server = await serveFolder(folder);
        try {
          const queries = createQueries(language, texts, queriesEach, 2);
          figures.recall[language] = await recallOf(browser, server, contestant, language, queries);
          for (const { text } of queries.slice(0, timed)) {
            const { bytes, ms } = await costOf(browser, server, contestant, language, text);
            figures.bytes.push(bytes);
            figures.ms.push(ms);
          }
        } finally {
          await server.close();
        }
      }
      const mean = figures.bytes.reduce((sum, bytes) => sum + bytes, 0) / figures.bytes.length;
      return {
        recall: figures.recall,
        coldKB: mean / 1000,
        ms: figures.ms.sort((a, b) => a - b)[Math.floor(figures.ms.length / 2)]!,
      };
    };
    const ours = await measure('sanad', sanad());
    const pagefind = await measure('pagefind', stockPagefind());
    const minisearch = await measure('minisearch', miniSearch());
    const missed = ({ recall }: SearchFigures) =>
      1 - Object.values(recall).reduce((sum, share) => sum + share, 0) / only.length;
    const ratio = (peer: SearchFigures) => missed(peer) / Math.max(missed(ours), 0.5 / (queriesEach * only.length));
    return {
      ours,
      peers: { pagefind, minisearch },
      ratios: { pagefind: ratio(pagefind), minisearch: ratio(minisearch) },
    };
  } finally {
    await browser.close();
    await closePagefind();
    await rm(work, { recursive: true, force: true });
  }
}

async function recallOf(
  browser: Browser,
  { origin }: CountingServer,
  contestant: Contestant,
  language: string,
  queries: readonly BenchQuery[],
): Promise<number> {
  const page = await browser.newPage();
  await page.goto(origin + contestant.address(language));
  await contestant.warm(page, language);
  let found = 0;
  for (const { id, text } of queries) if ((await contestant.search(page, language, text, 10)).includes(id)) found += 1;
  await page.close();
  return found / queries.length;
}

async function costOf(
  browser: Browser,
  { origin, bytes }: CountingServer,
  contestant: Contestant,
  language: string,
  query: string,
): Promise<{ bytes: number; ms: number }> {
  bytes(); // those of what was done before
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(origin + contestant.address(language));
  await contestant.warm(page, language);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', phone);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const start = performance.now();
  await contestant.search(page, language, query, 5);
  const ms = performance.now() - start;
  await context.close();
  return { bytes: bytes(), ms };
}

/** The index of Sanad and the worker of its search page. */
function sanad(): Contestant {
  const engine = 'engine';
  const manifest: Record<string, string> = {};
  return {
    prepare: async (language, documents, folder) => {
      if (Object.keys(manifest).length === 0) {
        await bundle({
          root: fileURLToPath(new URL('search/page/', import.meta.url)),
          base: './',
          configFile: false,
          logLevel: 'error',
          worker: { format: 'es' },
          build: { outDir: folder, emptyOutDir: false, assetsInlineLimit: 0 },
        });
      }
      const search = join(folder, 'search');
      const files = await buildBundle(
        {
          language,
          records: documents.map((document) => recordOf(document, language)),
          folder: join(search, language),
          engine,
        },
        () => undefined,
      );
      await mkdir(join(search, engine), { recursive: true });
      for (const [name, content] of files) await writeFile(join(search, engine, name), content);
      manifest[language] = language;
      await writeFile(join(search, 'manifest.json'), JSON.stringify({ engine, languages: manifest }));
    },
    address: () => '/',
    warm: (page, language) =>
      page.evaluate(
        (code) => (window as unknown as { warm(base: string, code: string): Promise<void> }).warm('/search/', code),
        language,
      ),
    search: async (page, language, query, limit) => {
      const request = {
        base: '/search/',
        query,
        language,
        allLanguages: false,
        filters: {},
        order: 'best',
        limit,
        typing: false,
        counts: false,
      };
      const { results } = await page.evaluate(
        (asked) =>
          (window as unknown as { search(request: object): Promise<{ results: { href: string }[] }> }).search(asked),
        request,
      );
      return results.map(({ href }) => href.split('/').at(-2)!);
    },
  };
}

function recordOf({ id, title, summary, paragraphs, symbol }: BenchDocument, language: string): IndexRecord {
  return {
    fields: [
      { weight: 10, text: title },
      { weight: 10, text: symbol },
      { weight: 3, text: summary },
      ...paragraphs.map((text) => ({ weight: 1, text })),
    ],
    symbols: [symbol],
    date: '2025-01-01',
    facets: { kind: ['letter'], year: ['2025'], topic: [], body: [], forum: [] },
    shown: {
      publication: id,
      url: `/${language}/letters/${id}/`,
      kind: 'letter',
      dateText: '',
      title,
      summary,
      lang: language,
      dir: 'ltr',
      symbols: [symbol],
      blocks: paragraphs.map((text, index) => [`p${index + 1}`, text]),
    },
  };
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const pageOf = ({ title, summary, symbol, paragraphs }: BenchDocument, language: string) =>
  `<!doctype html><html lang="${language}"><head><title>${escape(title)}</title></head><body data-pagefind-body><h1>${escape(title)}</h1><p>${symbol}</p><p>${escape(summary)}</p>${paragraphs.map((text, index) => `<p id="p${index + 1}">${escape(text)}</p>`).join('')}</body></html>`;

/** Pagefind as it is installed by default, one index for each language. */
function stockPagefind(): Contestant {
  return {
    prepare: async (language, documents, folder) => {
      const { index } = await createIndex();
      for (const document of documents)
        await index!.addHTMLFile({ url: `/${language}/letters/${document.id}/`, content: pageOf(document, language) });
      await index!.writeFiles({ outputPath: join(folder, language, 'pagefind') });
      await index!.deleteIndex();
      await writeFile(
        join(folder, language, 'index.html'),
        `<!doctype html><html lang="${language}"><title>Pagefind</title></html>`,
      );
    },
    address: (language) => `/${language}/`,
    warm: async (page, language) => {
      await page.evaluate(async (code) => {
        const pagefind = (await import(`/${code}/pagefind/pagefind.js`)) as {
          init(): Promise<void>;
          filters(): Promise<unknown>;
        };
        await pagefind.init();
        await pagefind.filters();
        Object.assign(window, { pagefind });
      }, language);
    },
    search: (page, _language, query, limit) =>
      page.evaluate(
        async ([text, count]) => {
          const { pagefind } = window as unknown as {
            pagefind: { search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }> };
          };
          const { results } = await pagefind.search(text);
          const shown = await Promise.all(results.slice(0, count).map((result) => result.data()));
          return shown.map(({ url }) => url.split('/').at(-2)!);
        },
        [query, limit] as const,
      ),
  };
}

/** MiniSearch as its documentation shows it, with the title weighing more and beginnings of words found. */
function miniSearch(): Contestant {
  const peers = createRequire(new URL('peers/package.json', import.meta.url));
  const options = {
    fields: ['title', 'symbol', 'summary', 'text'],
    storeFields: ['title', 'summary'],
    searchOptions: { boost: { title: 5 }, prefix: true },
  };
  return {
    prepare: async (language, documents, folder) => {
      const { default: MiniSearch } = (await import(peers.resolve('minisearch'))) as {
        default: new (options: object) => { addAll(documents: object[]): void };
      };
      const index = new MiniSearch(options);
      index.addAll(documents.map(({ paragraphs, ...rest }) => ({ ...rest, text: paragraphs.join('\n') })));
      await mkdir(join(folder, language), { recursive: true });
      await writeFile(join(folder, language, 'index.json'), JSON.stringify(index));
      await cp(join(peers.resolve('minisearch'), '../../es/index.js'), join(folder, 'minisearch.js'));
      await writeFile(
        join(folder, language, 'index.html'),
        `<!doctype html><html lang="${language}"><title>MiniSearch</title></html>`,
      );
    },
    address: (language) => `/${language}/`,
    warm: async (page) => {
      await page.evaluate(async () => {
        const module = (await import('/minisearch.js' as string)) as object;
        Object.assign(window, { module });
      });
    },
    search: (page, language, query, limit) =>
      page.evaluate(
        async ([code, text, count, settings]) => {
          interface Index {
            search(text: string): { id: string }[];
          }
          const scope = window as unknown as {
            index?: Index;
            module: { default: { loadJSON(json: string, options: object): Index } };
          };
          scope.index ??= scope.module.default.loadJSON(await (await fetch(`/${code}/index.json`)).text(), settings);
          return scope.index.search(text).slice(0, count).map(({ id }) => id); // prettier-ignore
        },
        [language, query, limit, options] as const,
      ),
  };
}
