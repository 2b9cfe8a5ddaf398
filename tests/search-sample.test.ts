/** Queries of readers on the sample site (`fixtures/search/queries.tsv`, the rows with an address), on indexes as the build makes them. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createSettings } from '../src/load/defaults.ts';
import { loadLibrary } from '../src/load/library.ts';
import { openContent } from '../src/questions/index.ts';
import { buildBundle } from '../src/search/bundle.ts';
import { createEngine, type Engine } from '../src/search/client/engine.ts';
import type { SearchAnswer } from '../src/search/client/protocol.ts';
import { allRecordsOf } from '../src/search/index.ts';
import { fixtures, root } from './content.ts';

const languages = ['fa', 'ar', 'en', 'fr', 'es', 'ru', 'zh'];
const base = 'memory://search/';
const network = globalThis.fetch;
let work: string;
let engine: Engine;

before(async () => {
  work = await mkdtemp(join(tmpdir(), 'sanad-search-'));
  const { loaded } = await loadLibrary(createSettings(root, work, { content: join(root, 'content') }));
  assert.ok(loaded);
  const { library, addresses, bodies, figures, written } = loaded;
  const content = openContent({
    library,
    figures,
    bodies,
    written,
    firstDay: () => '',
    base: addresses.base,
    origin: addresses.origin,
  });
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const put = (path: string, bytes: Uint8Array) => files.set(base + path, new Uint8Array(bytes));
  for (const language of languages) {
    const bundle = await buildBundle({ language, records: await allRecordsOf(content.open().ask, language) });
    for (const [path, bytes] of Object.entries(bundle)) put(`${language}/${path}`, bytes);
  }
  put('manifest.json', Buffer.from(JSON.stringify({ languages: Object.fromEntries(languages.map((code) => [code, code])) }))); // prettier-ignore
  globalThis.fetch = (address) => {
    const bytes = files.get(String(address));
    return Promise.resolve(bytes ? new Response(bytes) : new Response('', { status: 404 }));
  };
  engine = createEngine();
});
after(async () => {
  globalThis.fetch = network;
  await rm(work, { recursive: true, force: true });
});

let number = 0;
async function ask(language: string, query: string): Promise<SearchAnswer & { addresses: string[] }> {
  const request = { number: ++number, base, query, language, allLanguages: false, filters: {}, order: 'best', limit: 50, typing: false, counts: false } as const; // prettier-ignore
  const answer = await engine.search(request, () => undefined);
  assert.ok(answer);
  return { ...answer, addresses: answer.results.map(({ href }) => href) };
}

test('names, codes and people of a country lead to its page first', async () => {
  const rows = (await readFile(join(fixtures, 'search/queries.tsv'), 'utf8')).split('\n').map((row) => row.split('\t'));
  let count = 0;
  for (const [language = '', query = '', sought = ''] of rows) {
    const address = /^page of the area .*: (\S+) in first place/.exec(sought)?.[1];
    if (address === undefined) continue;
    count += 1;
    const { addresses, unknown } = await ask(language, query);
    assert.equal(addresses[0], address, `${language}: ${query}`);
    assert.deepEqual(unknown, [], query);
  }
  assert.equal(count, 22);
});

test('further names in other languages, people and topics', async () => {
  for (const [language, query, address] of [
    ['fr', 'Égyptien', '/fr/areas/egy/'],
    ['ru', 'иранский', '/ru/areas/irn/'],
    ['es', 'iraní', '/es/areas/irn/'],
    ['ar', 'إيراني', '/ar/areas/irn/'],
    ['fa', 'ایرانی', '/fa/areas/irn/'],
    ['en', '伊朗', '/en/areas/irn/'],
    ['zh', 'USA', '/zh/areas/usa/'],
    ['en', 'u.s.', '/en/areas/usa/'],
    ['fr', 'Security Council', '/fr/bodies/security-council/'],
    ['en', 'literacy', '/en/topics/literacy/'],
  ] as const)
    assert.equal((await ask(language, query)).addresses[0], address, `${language}: ${query}`);
});

test('derived words meet: سواد and باسوادی', async () => {
  const { addresses } = await ask('fa', 'سواد');
  for (const name of ['youth-literacy', 'adult-literacy-world'])
    assert.ok(addresses.includes(`/fa/statistics/${name}/`), name);
  assert.ok((await ask('fa', 'سواد زنان')).addresses.includes('/fa/statistics/adult-literacy-world/'));
});

test('joined and parted forms find the same pages', async () => {
  for (const [language, one, other] of [
    ['fa', 'میکند', 'می‌کند'],
    ['fa', 'نمیتوانید', 'نمی‌توانید'],
    ['fa', 'آنجا', 'آن‌جا'],
    ['en', 'e-mail', 'email'],
  ] as const)
    assert.deepEqual((await ask(language, one)).addresses, (await ask(language, other)).addresses, one);
});

test('a symbol that nobody has is said; one that is there comes first', async () => {
  const { total, symbol } = await ask('en', 'A/HRC/49/1');
  assert.equal(total, 0);
  assert.equal(symbol?.unknown, 'A/HRC/49/1');
  assert.ok(symbol.near.length > 0);
  const known = symbol.near[0]?.symbol ?? '';
  assert.equal((await ask('fa', known)).addresses[0]?.replace('/fa/', ''), symbol.near[0]?.href.replace('/en/', ''));
});

test('numbers are found in any digits, and results of other languages are told', async () => {
  const english = await ask('en', '84.1');
  assert.ok(english.addresses.includes('/en/statistics/adult-literacy-world/'));
  const persian: string[] = [];
  for (const query of ['84.1', '۸۴٫۱', '۸۴/۱']) persian.push((await ask('fa', query)).addresses.join());
  assert.deepEqual(new Set(persian).size, 1);
  assert.ok((await ask('fa', 'literacy')).elsewhere?.some(({ language, total }) => language === 'en' && total > 1));
});

test('what is misspelled is corrected, what is right is not', async () => {
  assert.equal((await ask('en', 'afganistan')).addresses[0], '/en/areas/afg/');
  assert.equal((await ask('en', 'litercy')).corrected, 'literacy');
  assert.equal((await ask('en', 'turkiye')).corrected, undefined);
  assert.equal((await ask('en', 'America')).corrected, undefined);
});
