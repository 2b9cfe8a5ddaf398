/** `check -- --fix`: mends what is safe, leaves the meaning, and twice gives the same as once. */
import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { mendFiles } from '../src/cli/fix/index.ts';
import { latinDigits } from '../src/languages/read-date.ts';
import { fixtures, root } from './content.ts';
import { filesOf } from './files.ts';

const scratch = () => mkdtemp(join(tmpdir(), 'sanad-fix-'));

/** The files of a folder, by path. */
async function read(folder: string): Promise<Map<string, Buffer>> {
  const files = (await filesOf(folder)).map(async (path) => [path, await readFile(join(folder, path))] as const);
  return new Map(await Promise.all(files));
}

/** What a text says, whatever its digits, quotation marks and letters of either language look like. */
const meaning = (text: string) =>
  latinDigits(text)
    .replace(/[«»“”"]/g, '')
    .replace(/[٬,]/g, '')
    .replace(/٫/g, '.')
    .replace(/٪/g, '%')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

test('real texts keep their meaning, and are mended once for all', async () => {
  const folder = await scratch();
  await cp(join(fixtures, 'guides'), join(folder, 'reports'), { recursive: true });
  const before = await read(folder);
  const done = mendFiles(folder);
  assert.ok(done.length > 4, done.join('\n'));
  const after = await read(folder);
  for (const [path, bytes] of before) {
    const [old, mended] = [bytes.toString(), after.get(path)!.toString()];
    assert.equal(meaning(mended), meaning(old), path);
    assert.equal(mended.split('\n').filter((line) => line.trim() !== '').length, old.split('\n').filter((line) => line.trim() !== '').length, path); // prettier-ignore
    const addresses = (text: string) => text.match(/https?:\/\/[^\s)]+/g);
    assert.deepEqual(addresses(mended), addresses(old), path);
  }
  assert.deepEqual(mendFiles(folder), []);
  await rm(folder, { recursive: true });
});

test('the sample needs nothing', async () => {
  const folder = await scratch();
  await cp(join(root, 'content'), folder, { recursive: true });
  const before = await read(folder);
  assert.deepEqual(mendFiles(folder), []);
  assert.deepEqual(await read(folder), before);
  await rm(folder, { recursive: true });
});

/** Name, file, what is in it, what is in it afterwards. */
const front = '---\ntitle: عنوان\nsummary: خلاصه\ntranslation: original\n---\n\n';
const cases: [string, string, string | Buffer, string][] = [
  ['line ends, byte order mark and blanks', 'pages/a/en.md', '\ufeffone  \r\ntwo \t\r\n\r\nthree   \r\n\r\n\r\n', 'one  \ntwo\n\nthree\n'],
  ['no-break spaces after the signs of Markdown', 'pages/a/en.md', '##\u00a0Ask\n\n-\u00a0one\n', '## Ask\n\n- one\n'],
  ['controls of direction', 'pages/a/fa.md', `${front}متن \u202bبرگردان\u202c\u200f است.\n`, `${front}متن برگردان است.\n`],
  ['Arabic letters in Persian words, not in Arabic ones', 'pages/a/fa.md', `${front}كتابي براي مدرسة الحقوق و كار.\n`, `${front}کتابی برای مدرسة الحقوق و کار.\n`],
  ['Persian letters in Arabic', 'pages/a/ar.md', `${front}فی الکتاب.\n`, `${front}في الكتاب.\n`],
  ['digits between Persian words', 'pages/a/fa.md', `${front}در سال 2023 حدود 1,250 نفر و 3.5 درصد، یعنی 12% بود.\n`, `${front}در سال ۲۰۲۳ حدود ۱٬۲۵۰ نفر و ۳٫۵ درصد، یعنی ۱۲٪ بود.\n`],
  ['digits of symbols, links, code, directives, dates and foreign names stay', 'pages/a/fa.md', `${front}سند A/72/926 و [نسخهٔ 2](/x/2/) و \`کد 3\` و :stat{of="a" area=IRN period=2023} در 2026-10-19 ساعت 10:30 با Windows 11 است، نک. https://example.org/2 و متن[^1].\n\n[^1]: یادداشت\n`, `${front}سند A/72/926 و [نسخهٔ 2](/x/2/) و \`کد 3\` و :stat{of="a" area=IRN period=2023} در 2026-10-19 ساعت 10:30 با Windows 11 است، نک. https://example.org/2 و متن[^1].\n\n[^1]: یادداشت\n`],
  ['quotation marks around Persian words, not around Latin ones nor inside others', 'pages/a/fa.md', `${front}او “سلام” گفت، “hello” و «این “درون” است».\n`, `${front}او «سلام» گفت، “hello” و «این “درون” است».\n`],
  ['code stays', 'pages/a/fa.md', `${front}\`\`\`\nكتاب 12 “الف”\n\`\`\`\n`, `${front}\`\`\`\nكتاب 12 “الف”\n\`\`\`\n`],
  ['titles', 'pages/a/fa.md', '---\ntitle: كتاب در سال 2023\nsummary: خلاصه\ntranslation: original\n---\n', '---\ntitle: کتاب در سال ۲۰۲۳\nsummary: خلاصه\ntranslation: original\n---\n'],
  ['days of other calendars and digits', 'letters/a/letter.yaml', 'sent: 1405-07-13\ndeadline: ۱۴۰۵/۰۷/۱۴\nmodified: 2026/2/5\nreference: 1405-07-13\n', 'sent: 2026-10-05\ndeadline: 2026-10-06\nmodified: 2026-02-05\nreference: 1405-07-13\n'],
  ['a day that may be two stays', 'letters/a/letter.yaml', 'sent: 05/10/2026\n', 'sent: 05/10/2026\n'],
  ['signs and spaces of YAML', 'letters/a/letter.yaml', 'status: sent\nfrom:\n\u00a0\u00a0- name: { fa: دفتر كتاب }\n', 'status: sent\nfrom:\n  - name: { fa: دفتر کتاب }\n'],
  ['semicolons, decimal commas, Persian digits and empty rows of tables', 'statistics/a/a.csv', 'code;year;value\nIRN;۱۳۹۹;12,5\nIRN;2021;"−3,5"\n;;\n', 'code,year,value\nIRN,1399,12.5\nIRN,2021,-3.5\n'],
  ['tabs, with a comma in a cell', 'letters/a/deliveries.csv', 'version\tsent\tnote\n1\t1405-07-13\tone, two\n', 'version,sent,note\n1,2026-10-05,"one, two"\n'],
  ['UTF-16', 'statistics/a/a.csv', Buffer.from('\ufeffcode\tyear\tvalue\nIRN\t2020\t1\n', 'utf16le'), 'code,year,value\nIRN,2020,1\n'],
  ['a table in order stays byte for byte', 'statistics/a/a.csv', 'entity,code,year,value\r\n"Korea, Republic of",KOR,2020,1.50\r\n', 'entity,code,year,value\r\n"Korea, Republic of",KOR,2020,1.50\r\n'],
  ['evidence stays byte for byte', 'reports/a/copy.csv', 'code;year\r\nIRN;۱۳۹۹\r\n', 'code;year\r\nIRN;۱۳۹۹\r\n'],
]; // prettier-ignore

for (const [name, path, written, expected] of cases)
  test(name, async () => {
    const folder = await scratch();
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), written);
    const done = mendFiles(folder);
    assert.equal(await readFile(join(folder, path), 'utf8'), expected);
    assert.equal(done.length, written === expected ? 0 : 1, done.join());
    assert.deepEqual(mendFiles(folder), []);
    await rm(folder, { recursive: true });
  });

test('names of files that have but one meaning', async () => {
  const folder = await scratch();
  await mkdir(join(folder, 'letters/a'), { recursive: true });
  for (const name of ['EN.md', 'letter.yml']) await writeFile(join(folder, 'letters/a', name), 'x: 1\n');
  mendFiles(folder);
  assert.deepEqual((await readdir(join(folder, 'letters/a'))).sort(), ['en.md', 'letter.yaml']);
  await rm(folder, { recursive: true });
});
