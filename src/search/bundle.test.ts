import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { buildBundle } from './bundle.ts';
import type { Catalogue } from './catalogue.ts';
import type { IndexRecord } from './record.ts';
import { repack } from './repack.ts';

const folder = await mkdtemp(join(tmpdir(), 'sanad-bundle-'));
after(async () => {
  await close();
  await rm(folder, { recursive: true, force: true });
});

const record = (number: number): IndexRecord => ({
  fields: [
    { weight: 10, text: `نامهٔ ${number}` },
    { weight: 1, text: `متن شمارهٔ ${number} دربارهٔ زنان و پیش‌بینی` },
  ],
  symbols: [`A/72/${number}`],
  date: `2020-01-${String(number).padStart(2, '0')}`,
  shown: {
    publication: `letter-${number}`,
    url: `/fa/letters/${number}/`,
    kind: 'letter',
    dateText: '',
    title: `نامهٔ ${number}`,
    summary: '',
    lang: 'fa',
    dir: 'rtl',
    symbols: [`A/72/${number}`],
    blocks: [['p1', `متن شمارهٔ ${number}`]],
  },
  facets: { kind: ['letter'], year: ['2020'], topic: number % 2 ? ['education'] : [], body: [], forum: [] },
});
const records = Array.from({ length: 28 }, (_, index) => record(index + 1));

async function build(name: string, given: IndexRecord[]): Promise<Map<string, string>> {
  const target = join(folder, name);
  await buildBundle({ language: 'fa', records: given, folder: target, engine: 'engine-1' }, () => undefined);
  const entries = await readdir(target, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort(); // prettier-ignore
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, string]> => [
        file.slice(target.length + 1),
        (await readFile(file)).toString('base64'),
      ]),
    ),
  );
}
const plain = (packed: string | undefined) =>
  gunzipSync(Buffer.from(packed!, 'base64')).toString().slice('pagefind_dcd'.length);

test('results keep the text as written, pages are named by their place among the newest', async () => {
  const files = await build('one', records);
  assert.deepEqual(JSON.parse(plain(files.get('fragment/0.pf_fragment'))), { shown: records[27]!.shown });
  assert.deepEqual(JSON.parse(plain(files.get('fragment/r.pf_fragment'))), { shown: records[0]!.shown });
  const catalogue = JSON.parse(Buffer.from(files.get('catalogue.json')!, 'base64').toString()) as Catalogue;
  assert.equal(catalogue.rows, 28);
  assert.deepEqual(catalogue.facets.topic['education']!.slice(0, 3), [1, 3, 5]);
});

test('only what the browser needs is kept, and Pagefind’s program lies beside it', async () => {
  const files = await build('two', records);
  const kinds = new Set(
    [...files.keys()].map((path) =>
      path.replace(/^(index|fragment)\/.*/, '$1').replace(/^pagefind\.x-fa_.*/, 'overview'),
    ),
  );
  assert.deepEqual([...kinds].sort(), [
    'catalogue.json',
    'fragment',
    'index',
    'overview',
    'pagefind-entry.json',
    'words.json',
  ]);
  assert.match(Buffer.from(files.get('pagefind-entry.json')!, 'base64').toString(), /\/\.\.\/\.\.\/engine-1\/unknown/);
});

test('the same records give the same bytes', async () => {
  assert.deepEqual(await build('three', records), await build('four', records));
});

test('a word on most of many pages keeps its number and weight, but no places', () => {
  const bytes = (value: unknown): number[] => {
    if (typeof value === 'string') return [0x60 | Buffer.byteLength(value), ...new TextEncoder().encode(value)];
    if (Array.isArray(value)) {
      const head = value.length < 24 ? [0x80 | value.length] : [0x99, value.length >> 8, value.length & 255];
      return [...head, ...value.flatMap((item: unknown) => bytes(item))];
    }
    const number = value as number;
    const [type, size] = number < 0 ? [0x20, -1 - number] : [0, number];
    return size < 24 ? [type | size] : size < 256 ? [type | 24, size] : [type | 26, ...[24, 16, 8, 0].map((shift) => (size >>> shift) & 255)]; // prettier-ignore
  };
  const pack = (value: unknown) => Uint8Array.from(bytes(value));
  const names = Array.from({ length: 300 }, (_, at) => [`p${at}`, 9]);
  const often = (word: string) => [word, names.map((_, at) => [at === 0 ? 0 : 1, [-25, 3, 4, -73, 5], []]), []];
  const rare = ['cǀ', [[7, [-25, 3, 4], []]], []];
  const { files } = repack(
    {
      overview: pack(['1.5', names, [['a', 'z', 'x']], [], [], []]),
      files: new Map([['x', pack([[often('aǀ'), often('bǀ'), rare]])]]),
    },
    (page) => page,
    (token) => token.endsWith('ǀ'),
  );
  const all = Buffer.concat([...files.values()]);
  assert.ok(all.includes(pack(rare)));
  assert.equal(all.indexOf(pack([-25, 3, 4, -73, 5])), -1);
  assert.ok(all.includes(pack([-25, 1_002_000, 2, -73, 1_004_000])));
});
