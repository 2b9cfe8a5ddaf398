import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { close } from 'pagefind';
import type { IndexRecord } from '../record.ts';
import { pageOf } from './index.ts';
import runPagefind, { type Files } from './run.ts';
import { ENTRY, joinSegments, writeSegment } from './segment.ts';

const folder = await mkdtemp(join(tmpdir(), 'sanad-pagefind-'));
after(async () => {
  await close();
  await rm(folder, { recursive: true });
});

const record = (slug: string, lang: string, title: string, text: string, date: string): IndexRecord => ({
  publication: slug,
  fields: [],
  symbols: [],
  names: [title],
  date,
  shown: {
    head: { url: `/base/${lang}/letters/${slug}/`, kind: 'letter', dateText: '', title, lang, dir: 'ltr', symbols: ['A/79/1'] },
    text: { summary: 'On <b>schools</b>', blocks: [['', 'Before'], ['p1', text], ['p1', 'a row']] },
  },
  facets: { kind: ['letter'], year: ['2025'], topic: ['education'], body: [], forum: [] },
}); // prettier-ignore

const same = (one: Files, other: Files) =>
  Object.keys(one).sort().join() === Object.keys(other).sort().join() &&
  Object.entries(one).every(([path, bytes]) => Buffer.from(other[path] ?? []).equals(bytes));

interface Found {
  url: string;
  meta: Record<string, string>;
  anchors: { id: string }[];
}
interface Pagefind {
  createInstance(options: object): {
    search(query: string | null, options?: object): Promise<{ results: { data(): Promise<Found> }[] }>;
  };
}

test('Pagefind’s own program finds the pages, with anchors and addresses below a base path', async () => {
  const given = [
    record('one', 'en', 'Literacy of women', 'The rate rose to 99 per cent; its resumé followed.', '2025-03-04'),
    record('two', 'en', 'Another letter', 'Schools were opened.', '2025-02-03'),
    record('three', 'en', 'An old letter', 'Literacy of adults and a resume.', '2024-01-02'),
  ];
  const pages = given.map((each) => pageOf(each, 'en', '/base/'));
  const whole = await runPagefind(pages);
  for (let time = 0; time < 5; time++) assert.ok(same(await runPagefind(pages), whole), 'the same bytes each time');
  const segments = await Promise.all([pages.slice(0, 2), pages.slice(2), []].map(async (some) => writeSegment(await runPagefind(some)))); // prettier-ignore
  const { files, entry } = joinSegments(segments);
  const program = Object.entries(whole).filter(([path]) => /^pagefind\.js$|^wasm/.test(path));
  for (const [path, bytes] of [...Object.entries(files), ...program, [ENTRY, JSON.stringify(entry)] as const]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  const at = pathToFileURL(`${folder}/`).href;
  // Pagefind asks the document for its language, and fetches its files.
  const element = { getAttribute: () => 'en' };
  Object.assign(globalThis, { document: { querySelector: () => element, currentScript: null } });
  const network = globalThis.fetch;
  globalThis.fetch = async (address) => new Response(await readFile(new URL(String(address).replace(/\?.*/, ''))));
  try {
    const { createInstance } = (await import(`${at}pagefind.js`)) as Pagefind;
    const index = createInstance({ basePath: at, baseUrl: '/base/', noWorker: true });
    const find = async (query: string | null) => {
      const { results } = await index.search(query, { sort: { date: 'desc' } });
      return Promise.all(results.map(({ data }) => data()));
    };
    const found = await find('literacy');
    assert.deepEqual(found.map(({ url, meta }) => [url, meta['title']]), [
      ['/base/en/letters/one/', 'Literacy of women'],
      ['/base/en/letters/three/', 'An old letter'],
    ]); // prettier-ignore
    const urls = async (query: string | null) => (await find(query)).map(({ url }) => url.split('/').at(-2));
    assert.deepEqual(await urls(null), ['one', 'two', 'three']);
    assert.deepEqual(await urls('resume'), ['one', 'three']);
    assert.deepEqual(await urls('opened'), ['two']);
    assert.deepEqual(found[0]?.anchors.map(({ id }) => id), ['p1']); // prettier-ignore
  } finally {
    globalThis.fetch = network;
  }
});
