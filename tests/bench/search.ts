/**
 * I/O: search by Sanad and by stock Pagefind on the same documents, with the same queries in the same run: the place of the
 * document that is meant; bytes of a cold first query; and the time of a first query on the profile of a mid-range phone
 * (CPU ÷ 4, 1.6 Mb/s, 150 ms) once the engine is loaded. Half of the queries were there to fit the weights of our ranking;
 * the figures are those of the other half.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { sanad, stockPagefind, type Contestant } from './search/contestants.ts';
import { createDocuments, type BenchDocument } from './search/documents.ts';
import { bytesOf, timeOf } from './search/measure.ts';
import { askPagefind, askSanad, placesOf, qualityOf, withFiles, type Ask } from './search/quality.ts';
import { createQueries, judged, readersQueries, type BenchQuery } from './search/queries.ts';
import { serveFolder } from './search/server.ts';
import { openBrowser } from '../chromium.ts';

const languages = ['fa', 'ar', 'en', 'fr', 'es', 'ru', 'zh'];
/** Queries that are made in each language, one half of which is judged, as is one half of those written by hand. */
const queriesEach = 128;
/** Queries in each language whose bytes and times are measured. */
const measured = 2;

export interface SearchFigures {
  /** Mean of 1 ÷ place of the document that is meant, by language. */
  mrr: Record<string, number>;
  /** Share of the queries whose document is among the first three, and the first ten. */
  top3: Record<string, number>;
  recall: Record<string, number>;
  /** Kilobytes of a cold first query of four words with its results, mean of a language. */
  coldKB: Record<string, number>;
  /** Milliseconds on the phone until five results are there, mean of a language. */
  ms: Record<string, number>;
}

interface Entrant {
  contestant: Contestant;
  ask(folder: string, language: string): Ask | Promise<Ask>;
}

const entrants: Readonly<Record<'sanad' | 'pagefind', () => Entrant>> = {
  sanad: () => ({ contestant: sanad(), ask: askSanad }),
  pagefind: () => ({ contestant: stockPagefind(), ask: askPagefind }),
};

export async function run({
  documents = 400,
  only = languages,
  peers = true,
  say = () => undefined,
}: {
  documents?: number;
  only?: readonly string[];
  /** Whether the peer is measured too. */
  peers?: boolean;
  say?: (text: string) => void;
}): Promise<{ ours: SearchFigures; peers: Record<string, SearchFigures>; ratios: Record<string, number> }> {
  const work = await mkdtemp(join(tmpdir(), 'sanad-search-'));
  const browser = await openBrowser();
  const measure = async (name: keyof typeof entrants): Promise<SearchFigures> => {
    const entrant = entrants[name]();
    const figures: SearchFigures = { mrr: {}, top3: {}, recall: {}, coldKB: {}, ms: {} };
    for (const language of only) {
      say(`${name}: ${documents} documents in ${language} …`);
      const folder = join(work, name);
      await mkdir(folder, { recursive: true });
      const texts = createDocuments(language, documents, 1);
      await entrant.contestant.prepare(language, texts, folder);
      const made = createQueries(language, texts, queriesEach, 2).filter(judged);
      const queries = [...made, ...readersQueries(language).filter((_, at) => at % 2 === 1)];
      const places = await withFiles(async () => placesOf(await entrant.ask(folder, language), queries));
      const { mrr, top3, recall } = qualityOf(places);
      const { coldKB, ms } = await costOf(browser, folder, entrant.contestant, language, longQueries(made, texts));
      figures.mrr[language] = mrr;
      figures.top3[language] = top3;
      figures.recall[language] = recall;
      figures.coldKB[language] = coldKB;
      figures.ms[language] = ms;
    }
    return figures;
  };
  try {
    const ours = await measure('sanad');
    if (!peers) return { ours, peers: {}, ratios: {} };
    const pagefind = await measure('pagefind');
    return { ours, peers: { pagefind }, ratios: { pagefind: mean(ours.mrr) / mean(pagefind.mrr) } };
  } finally {
    await browser.close();
    await rm(work, { recursive: true, force: true });
  }
}

const mean = (values: Readonly<Record<string, number>>): number => {
  const all = Object.values(values);
  return all.reduce((sum, one) => sum + one, 0) / all.length;
};

/** Chinese signs of a query of four words. */
const signs = 8;

/** Queries of four words, as far as titles have them. */
function longQueries(queries: readonly BenchQuery[], documents: readonly BenchDocument[]): string[] {
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  return [...new Set(queries.map(({ id }) => id))]
    .map((id) => (titles.get(id) ?? '').split(/\s+/).slice(0, 4).join(' '))
    .map((words) => (/\p{Script=Han}/u.test(words) ? words.slice(0, signs) : words))
    .sort((a, b) => b.split(' ').length - a.split(' ').length || b.length - a.length)
    .slice(0, measured);
}

async function costOf(
  browser: Browser,
  folder: string,
  contestant: Contestant,
  language: string,
  queries: readonly string[],
): Promise<{ coldKB: number; ms: number }> {
  const server = await serveFolder(folder);
  try {
    let [bytes, ms] = [0, 0];
    for (const query of queries) {
      bytes += await bytesOf(browser, server, contestant, language, query);
      ms += await timeOf(browser, server, contestant, language, query);
    }
    return { coldKB: bytes / queries.length / 1000, ms: ms / queries.length };
  } finally {
    await server.close();
  }
}
