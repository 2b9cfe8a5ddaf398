import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { buildBundle, joinBundle } from './bundle.ts';
import { wordIn } from './folding/tokens.ts';
import { readWords } from './inverted/chunks.ts';
import { segmentOf } from './segment.ts';
import type { Catalogue } from './catalogue.ts';
import { loadResources } from './folding/load.ts';
import { lengthsOf, pagesOf, type Overview } from './overview.ts';
import type { IndexRecord } from './record.ts';

const record = (number: number): IndexRecord => ({
  publication: `letter-${number}`,
  fields: [
    { field: 'title', text: `نامهٔ ${number}` },
    { field: 'text', text: `متن شمارهٔ ${number} دربارهٔ زنان و پیش‌بینی` },
  ],
  symbols: [`A/72/${number}`],
  names: [`نامهٔ ${number}`],
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
  const files = await buildBundle({ language: 'fa', records: given });
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
  const overview = json(gunzipSync(bytesOf(files.get('overview.pack')))) as Overview;
  assert.equal(overview.sample, 'نامهٔ');
  assert.equal(pagesOf(overview).count, 28);
  const catalogue = json(bytesOf(files.get('catalogue.json'))) as Catalogue;
  assert.equal(catalogue.rows, 28);
  assert.deepEqual(catalogue.facets.topic['education']!.slice(0, 3), [1, 3, 5]);
});

test('lengths of titles and texts survive, and whether a page is an entry or foreign', () => {
  const facts = [
    { title: 3, text: 200, entry: false, foreign: true },
    { title: 44, text: 0, entry: true, foreign: false },
  ];
  const pages = pagesOf({ lengths: lengthsOf(facts) });
  assert.deepEqual([...pages.titleLengths], [3, 15]);
  assert.deepEqual([...pages.entries, ...pages.foreign], [0, 1, 1, 0]);
  assert.ok(Math.abs(pages.textLengths[0]! - 200) < 50);
});

test('the same records give the same bytes', async () => {
  assert.deepEqual(await build(records), await build(records));
});

test('of traditional signs those are sent along whose simplified form some publication has', async () => {
  const fields: IndexRecord['fields'] = [{ field: 'text', text: '妇女统计' }];
  const files = await buildBundle({ language: 'zh', records: [{ ...record(1), fields }] });
  const { simplified } = json(gunzipSync(files['overview.pack']!)) as Overview;
  const resources = await loadResources('zh', { pairs: () => Promise.resolve(simplified) });
  assert.deepEqual(
    ['婦', '統', '計', '鳥'].map((sign) => resources.simplified!.get(sign)),
    ['妇', '统', '计', undefined],
  );
});

test('an index that is joined of many segments is that of one', async () => {
  const compound = 'دانش\u200cآموز در مدرسه';
  const apart = 'هر دانش آموز و دانش\u200cآموزان';
  const fields = (text: string): IndexRecord['fields'] => [
    { field: 'title', text: `عنوان ${text}` },
    { field: 'name', text: 'Literacy of women', language: 'en' },
    { field: 'text', text },
    { field: 'text', text: `网络 ${text}` },
  ];
  // The compound is learned from the oldest page, and written apart in the newest.
  const given = records
    .map((one, at) => ({ ...one, fields: at === 0 ? fields(compound) : fields(`${apart} ${at % 5}`) }))
    .reverse();
  const join = async (size: number) => {
    const parts = Array.from({ length: Math.ceil(given.length / size) }, (_, at) => given.slice(at * size, (at + 1) * size)); // prettier-ignore
    const segments = await Promise.all(parts.map((part) => segmentOf({ language: 'fa', records: part })));
    return joinBundle({ language: 'fa', segments });
  };
  const whole = await join(given.length);
  for (const size of [1, 5, 27]) assert.deepEqual(await join(size), whole, `${size} pages in a segment`);
  const words = Object.entries(whole).flatMap(([path, bytes]) =>
    path.startsWith('index/') ? [readWords(gunzipSync(bytes))] : [],
  );
  const pages = words.flatMap(({ postings }) => [...postings].flatMap(([token, { rows }]) => (wordIn(token) === 'دانشاموز' ? [rows.length] : []))); // prettier-ignore
  assert.ok(pages.includes(given.length), 'the compound is found where it is written apart');
});
