/**
 * I/O: search by Sanad, stock Pagefind and MiniSearch on the same documents: recall in the top ten for queries that are
 * spelled otherwise than the documents, bytes of a cold first query, and the time of a first query on the profile of a
 * mid-range phone (CPU ÷ 4, 1.6 Mb/s, 150 ms) once the engine is loaded.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { miniSearch, sanad, stockPagefind, type Contestant } from './search/contestants.ts';
import { createDocuments, createQueries } from './search/documents.ts';
import { bytesOf, recallOf, timesOf, type Times } from './search/measure.ts';
import { serveFolder } from './search/server.ts';

const languages = ['fa', 'ar', 'en', 'fr', 'es', 'ru', 'zh'];
const queriesEach = 60;
/** Queries in each language whose bytes and times are measured. */
const measured = 5;

export interface SearchFigures {
  /** Share of the queries whose document is among the first ten, by language. */
  recall: Record<string, number>;
  /** Kilobytes of a cold first query with its results, mean of a language. */
  coldKB: Record<string, number>;
  /** Milliseconds on the phone, medians of a language (see `measure.ts`). */
  ms: Record<string, Times>;
}

export async function run({
  documents = 1000,
  only = languages,
  peers = true,
  say = () => undefined,
}: {
  documents?: number;
  only?: readonly string[];
  /** Whether the peers are measured too. */
  peers?: boolean;
  say?: (text: string) => void;
}): Promise<{
  ours: SearchFigures;
  peers: Record<string, SearchFigures>;
  ratios: Record<string, number>;
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
    const measure = async (name: string, contestant: Contestant): Promise<SearchFigures> => {
      const folder = join(work, name);
      await mkdir(folder, { recursive: true });
      const figures: SearchFigures = { recall: {}, coldKB: {}, ms: {} };
      for (const language of only) {
        say(`${name}: ${documents} documents in ${language} …`);
        const texts = createDocuments(language, documents, 1);
        await contestant.prepare(language, texts, folder);
        const server = await serveFolder(folder);
        try {
          const queries = createQueries(language, texts, queriesEach, 2);
          figures.recall[language] = await recallOf(browser, server, contestant, language, queries);
          const bytes: number[] = [];
          const times: Times[] = [];
          for (const { text } of queries.slice(0, measured)) {
            bytes.push(await bytesOf(browser, server, contestant, language, text));
            times.push(await timesOf(browser, server, contestant, language, text));
          }
          figures.coldKB[language] = bytes.reduce((sum, one) => sum + one, 0) / bytes.length / 1000;
          const median = (of: keyof Times) =>
            times.map((one) => one[of]).sort((a, b) => a - b)[Math.floor(measured / 2)]!;
          figures.ms[language] = {
            ready: median('ready'),
            pasted: median('pasted'),
            beside: median('beside'),
            typed: median('typed'),
          };
        } finally {
          await server.close();
        }
      }
      return figures;
    };
    const ours = await measure('sanad', sanad());
    const others: Record<string, SearchFigures> = peers
      ? {
          pagefind: await measure('pagefind', stockPagefind()),
          minisearch: await measure('minisearch', miniSearch()),
        }
      : {};
    const missed = ({ recall }: SearchFigures) =>
      1 - Object.values(recall).reduce((sum, share) => sum + share, 0) / only.length;
    const ratio = (peer: SearchFigures) => missed(peer) / Math.max(missed(ours), 0.5 / (queriesEach * only.length));
    return {
      ours,
      peers: others,
      ratios: Object.fromEntries(Object.entries(others).map(([name, peer]) => [name, ratio(peer)])),
    };
  } finally {
    await browser.close();
    await rm(work, { recursive: true, force: true });
  }
}
