/** The engine of the browser on a built index, every fetch held back until nothing else happens: round trips are counted. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, beforeEach, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { buildBundle } from '../bundle.ts';
import type { IndexRecord } from '../record.ts';
import { createEngine, type Engine } from './engine.ts';
import type { SearchAnswer, SearchRequest } from './protocol.ts';

const network = globalThis.fetch;
let folder: string;
let base: string;
let engine: Engine;
let held: (() => void)[] = [];
let fetched: string[] = [];

/** Words enough for several files. */
const others = (number: number) => Array.from({ length: 40 }, (_, at) => `q${number}x${at}`).join(' ');
const record = (number: number): IndexRecord => ({
  publication: `letter-${number}`,
  fields: [
    { field: 'title', text: `Letter ${number} on women and peace` },
    { field: 'text', text: `Text about security ${others(number)}` },
  ],
  symbols: [`A/72/${number}`],
  names: [`Letter ${number} on women and peace`],
  date: `2020-01-${String(number).padStart(2, '0')}`,
  shown: {
    head: { url: `/en/${number}/`, kind: 'letter', dateText: '', title: `Letter ${number} on women and peace`, lang: 'en', dir: 'ltr', symbols: [] }, // prettier-ignore
    text: { summary: 'Summary', blocks: [['p1', 'Text about security.']] },
  },
  facets: { kind: ['letter'], year: ['2020'], topic: [], body: [], forum: [] },
});

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanad-engine-'));
  const records = Array.from({ length: 28 }, (_, index) => record(index + 1));
  base = pathToFileURL(`${folder}/`).href;
  for (const [name, content] of Object.entries(await buildBundle({ language: 'en', records }))) {
    await mkdir(dirname(join(folder, 'en-1', name)), { recursive: true });
    await writeFile(join(folder, 'en-1', name), content);
  }
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ languages: { en: 'en-1' } }));
  globalThis.fetch = async (address) => {
    const path = new URL(address as string).pathname.slice(folder.length);
    fetched.push(path);
    await new Promise<void>((resolve) => held.push(resolve));
    const content = await readFile(join(folder, path)).catch(() => undefined);
    return content ? new Response(content) : new Response('', { status: 404 });
  };
});
after(async () => {
  globalThis.fetch = network;
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  engine = createEngine();
  await roundTrips(engine.warm(base, 'en'));
  fetched = [];
});

/** Lets what was asked for arrive, again and again; gives the number of times until the promise is settled. */
async function roundTrips(settled: Promise<unknown>): Promise<number> {
  let [trips, done] = [0, false];
  const end = () => (done = true);
  settled.then(end, end);
  while (!done) {
    await wait(20);
    if (done || held.length === 0) continue;
    trips += 1;
    const arrived = held;
    held = [];
    for (const release of arrived) release();
  }
  await settled;
  return trips;
}

const request = (query: string, more: Partial<SearchRequest> = {}): SearchRequest => ({
  number: 1,
  base,
  query,
  language: 'en',
  allLanguages: false,
  filters: {},
  order: 'best',
  limit: 10,
  typing: false,
  counts: false,
  ...more,
});

/** The first and the second answer, and the round trips until each. */
async function ask(asked: SearchRequest) {
  const first = Promise.withResolvers<SearchAnswer>();
  const all = engine.search(asked, first.resolve);
  const toFirst = await roundTrips(first.promise);
  const toAll = toFirst + (await roundTrips(all));
  return { first: await first.promise, all: await all, toFirst, toAll };
}

test('titles come after two round trips, words and heads; texts with the latter', async () => {
  const { first, all, toFirst, toAll } = await ask(request('security 17'));
  assert.deepEqual([toFirst, toAll], [2, 2]);
  assert.deepEqual([first.complete, first.total, first.results[0]!.href, first.results[0]!.body], [false, 1, '/en/17/', undefined]); // prettier-ignore
  assert.equal(all!.results[0]!.body!.passages[0]!.paragraph, 1);
});

test('the first answer has five titles, the second all results with their texts', async () => {
  const { first, all } = await ask(request('women peace'));
  assert.deepEqual([first.total, first.results.length, all!.results.length], [28, 5, 10]);
  assert.deepEqual(first.results.map(({ href }) => href), all!.results.slice(0, 5).map(({ href }) => href)); // prettier-ignore
  assert.ok(all!.results.every(({ body }) => body));
});

test('what finished words need is there when the query is sent', async () => {
  await roundTrips(engine.prepare(base, 'en', 'security').then(() => wait(50)));
  const before = fetched.length;
  await ask(request('security'));
  assert.deepEqual(fetched.slice(before).filter((path) => path.includes('/index/')), []); // prettier-ignore
});

test('a query that another has replaced fetches no texts', async () => {
  const older = engine.search(request('security'), () => undefined);
  const newer = engine.search(request('women 17', { number: 2 }), () => undefined);
  await roundTrips(Promise.all([older, newer]));
  assert.equal(await older, undefined);
  assert.equal((await newer)!.number, 2);
  assert.equal(fetched.filter((path) => path.includes('/texts/')).length, 1);
});

test('where there is no index, it is said', async () => {
  await assert.rejects(roundTrips(engine.warm(base, 'xx')));
});
