import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { buildBundle } from './bundle.ts';
import type { Catalogue, Overview } from './catalogue.ts';
import { loadResources } from './folding/load.ts';
import type { IndexRecord } from './record.ts';

after(close);

const record = (number: number): IndexRecord => ({
  publication: `letter-${number}`,
  fields: [
    { weight: 10, text: `نامهٔ ${number}` },
    { weight: 1, text: `متن شمارهٔ ${number} دربارهٔ زنان و پیش‌بینی` },
  ],
  symbols: [`A/72/${number}`],
  date: `2020-01-${String(number).padStart(2, '0')}`,
  shown: {
    head: {
      url: `/fa/letters/${number}/`,
      kind: 'letter',
      dateText: '',
      title: `نامهٔ ${number}`,
      lang: 'fa',
      dir: 'rtl',
      symbols: [`A/72/${number}`],
    },
    text: { summary: '', blocks: [['p1', `متن شمارهٔ ${number}`]] },
  },
  facets: { kind: ['letter'], year: ['2020'], topic: number % 2 ? ['education'] : [], body: [], forum: [] },
});
const records = Array.from({ length: 28 }, (_, index) => record(index + 1));

async function build(given: IndexRecord[]): Promise<Map<string, string>> {
  const { files } = await buildBundle({ language: 'fa', records: given, engine: 'engine-1' });
  return new Map(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]));
}
const bytesOf = (file: string | undefined) => Buffer.from(file!, 'base64');
const json = (text: Buffer) => JSON.parse(text.toString()) as unknown;

test('titles lie together, the newest first, texts apart; both as written', async () => {
  const files = await build(records);
  const heads = json(bytesOf(files.get('heads/0.json')));
  assert.deepEqual(heads, records.slice(-8).reverse().map(({ shown }) => shown.head)); // prettier-ignore
  assert.deepEqual(json(gunzipSync(bytesOf(files.get('texts/0.pack')))), records[27]!.shown.text);
  assert.deepEqual(json(gunzipSync(bytesOf(files.get('texts/r.pack')))), records[0]!.shown.text);
  assert.deepEqual(json(bytesOf(files.get('overview.json'))), { pages: 28, sample: 'نامهٔ' });
  const catalogue = json(bytesOf(files.get('catalogue.json'))) as Catalogue;
  assert.equal(catalogue.rows, 28);
  assert.deepEqual(catalogue.facets.topic['education']!.slice(0, 3), [1, 3, 5]);
});

test('only what the browser needs is kept, and Pagefind’s program lies beside it', async () => {
  const files = await build(records);
  const kinds = new Set(
    [...files.keys()].map((path) =>
      path.replace(/^(index|heads|texts)\/.*/, '$1').replace(/^pagefind\.x-fa_.*/, 'pf_meta'),
    ),
  );
  assert.deepEqual([...kinds].sort(), [
    'catalogue.json',
    'heads',
    'index',
    'overview.json',
    'pagefind-entry.json',
    'pf_meta',
    'texts',
    'words.json',
  ]);
  assert.match(bytesOf(files.get('pagefind-entry.json')).toString(), /\/\.\.\/\.\.\/engine-1\/unknown/);
});

test('the same records give the same bytes', async () => {
  assert.deepEqual(await build(records), await build(records));
});

test('of traditional signs those are sent along whose simplified form some publication has', async () => {
  const fields = [{ weight: 1, text: '妇女统计' }];
  const { files } = await buildBundle({ language: 'zh', records: [{ ...record(1), fields }], engine: 'engine-1' });
  const { simplified } = JSON.parse(Buffer.from(files['overview.json']!).toString('utf8')) as Overview;
  const resources = await loadResources('zh', () => Promise.resolve(simplified));
  assert.deepEqual(
    ['婦', '統', '計', '鳥'].map((sign) => resources.simplified!.get(sign)),
    ['妇', '统', '计', undefined],
  );
});
