/** I/O: files of data that were read wrong elsewhere (`fixtures/data`), each with its right value, or with what is reported. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createFormatter } from '../src/citations/index.ts';
import { formatPeriod, formatValue } from '../src/figures/index.ts';
import { exampleFacts } from '../src/figures/example.ts';
import { parseCollection } from '../src/figures/parse.ts';
import { builtInInterface } from '../src/languages/interface.ts';
import { builtInLanguage } from '../src/languages/table.ts';
import { loadLibrary } from '../src/load/library.ts';
import { createContent, fixtures, problemsOf } from './content.ts';

const file = (name: string) => readFileSync(join(fixtures, 'data', name));

const collection = (columns: string, kind: string, more = '') => `id: figures
published: 2026-03-02
specimen: true
indicators:
  rate:
    title: { en: Rate, fa: نرخ }
    definition: { en: A rate that was made up for tests., fa: نرخی که برای آزمون ساخته شده است. }
    unit: { kind: ${kind}, label: { en: unit, fa: واحد } }
    decimals: 0
${more}resources: [{ file: values.csv, columns: ${columns} }]
source:
  organisation: { en: Example, fa: نمونه }
  dataset: { en: Example, fa: نمونه }
  url: https://example.org
  retrieved: 2026-03-01
  licence: { name: CC BY 4.0 }
`;
const usual = '{ area: code, period: year, value: value, ignore: [entity] }';
const ofBank = '{ area: Country Code, period: Year, value: Value, ignore: [Country Name] }';
const text = (title: string) =>
  `---\ntitle: ${title}\nsummary: A specimen for the tests of data.\ntranslation: original\n---\n\nText.\n`;

/** What is told of a table, as rule, line and words. */
async function told(
  name: string,
  columns = usual,
  kind = 'percent',
  more = '',
): Promise<{ at: string; says: string }[]> {
  const content = await createContent();
  try {
    await content.write('statistics/figures/collection.yaml', collection(columns, kind, more));
    await content.write('statistics/figures/en.md', text('Figures of a specimen'));
    await content.write('statistics/figures/values.csv', file(name));
    return (await problemsOf(content))
      .filter((found) => found.file.endsWith('.csv'))
      .map(({ severity, rule, line, message, hint }) => ({
        at: `${severity} ${rule} ${line ?? ''}`.trim(),
        says: `${message} ${hint}`,
      }));
  } finally {
    await content.dispose();
  }
}

interface Told {
  name: string;
  columns?: string;
  kind?: string;
  more?: string;
  at: readonly string[];
  says?: readonly RegExp[];
  never?: RegExp;
}

const tables: readonly Told[] = [
  { name: '16-feb30.csv', at: ['error csv-value 2'], says: [/2020-02-30/, /calendar/] },
  { name: '17-negative-zero.csv', at: [], more: '    range: { min: -100, max: 100 }\n' },
  { name: '18-semicolon.csv', at: ['error csv-delimiter 1'], says: [/semicolon/, /comma/i, /point/] },
  { name: '18c-utf16.csv', at: ['error not-utf8 1'], says: [/UTF-16/, /UTF-8/], never: /missing/ },
  {
    name: '19-worldbank-aggregates.csv',
    columns: ofBank,
    kind: 'count',
    at: ['error figure-areas 2'],
    says: [/AFE/, /LAC/, /IBT/, /CHI/, /areas/],
    never: /Did you mean|AFG|LAO|IOT|CHE/,
  },
  { name: '20-wide.csv', columns: ofBank, kind: 'count', at: ['error csv-heading 1'], says: [/years/i, /row/] },
  { name: '22-school-year.csv', at: [] },
];
for (const { name, columns, kind, more, at, says = [], never } of tables)
  test(name, async () => {
    const found = await told(name, columns, kind, more);
    assert.deepEqual(
      found.map((each) => each.at),
      at,
      JSON.stringify(found, null, 1),
    );
    for (const words of says) assert.match(found.map((each) => each.says).join(' '), words);
    if (never) assert.doesNotMatch(found.map((each) => each.says).join(' '), never);
  });

test('17-negative-zero.csv: what is rounded to zero has no sign', () => {
  const value = Number(/-[\d.]+$/m.exec(file('17-negative-zero.csv').toString('utf8').trim())?.[0]);
  assert.equal(value, -0.04);
  const measure = { unit: { kind: 'percent', label: { en: '%' } }, decimals: 0 } as const;
  assert.equal(formatValue(value, measure, builtInLanguage('en')!), '0%');
  assert.equal(formatValue(value, measure, builtInLanguage('fa')!), '۰٪');
});

test('22-school-year.csv: both forms are periods of two years', () => {
  const facts = exampleFacts({ dimensions: {}, resources: [{ file: 'values.csv', columns: { area: 'code', period: 'year', value: 'value', ignore: ['entity'] } }] }); // prettier-ignore
  const { observations, problems } = parseCollection(facts, [{ name: 'values.csv', text: file('22-school-year.csv').toString('utf8') }], 'x'); // prettier-ignore
  assert.deepEqual(problems, []);
  assert.deepEqual(
    observations.map(({ period }) => formatPeriod(period, builtInLanguage('en')!)),
    ['2019/20', '2015/16'],
  );
});

/** The references of a file as the site prints them in a language, with plain spaces. */
async function printed(name: string, language: string): Promise<Record<string, string>> {
  const content = await createContent();
  try {
    await content.write('references.yaml', file(name));
    const errors = (await problemsOf(content)).filter(({ severity }) => severity === 'error');
    assert.deepEqual(errors, []);
    const { loaded } = await loadLibrary(content.settings);
    const format = createFormatter(builtInInterface(language));
    return Object.fromEntries(
      Object.entries(loaded!.library.references[''] ?? {}).map(([key, item]) => [
        key,
        format(item)
          .map((piece) => piece.text)
          .join('')
          .replaceAll('\u00a0', ' '),
      ]),
    );
  } finally {
    await content.dispose();
  }
}

const pages: Record<string, string> = {
  en: 'pp. 101–120',
  fr: 'p. 101–120',
  es: 'págs. 101–120',
  ru: 'с. 101–120',
  ar: 'ص ١٠١–١٢٠',
  fa: 'صص ۱۰۱–۱۲۰',
  zh: '第101–120页',
};
for (const [language, label] of Object.entries(pages))
  test(`13-references-pages.yaml in ${language}: pages with one label`, async () => {
    const { art = '' } = await printed('13-references-pages.yaml', language);
    assert.ok(art.includes(label), art);
    assert.doesNotMatch(art, /p\.p\.|p\. p\./);
  });

test('14-references-zotero.yaml: particles, seasons and dates in words are taken as they are', async () => {
  const { doe2019 = '', nd = '' } = await printed('14-references-zotero.yaml', 'en');
  assert.match(doe2019, /J\. van der Berg/);
  assert.match(doe2019, /2019/);
  assert.match(nd, /n\.d\./);
});

test('23-symbols.txt: every symbol is one of a document', async () => {
  const symbols = file('23-symbols.txt').toString('utf8').trim().split('\n');
  assert.equal(symbols.length, 5);
  const content = await createContent();
  try {
    const facts = readFileSync(join(content.folder, 'letters/first/letter.yaml'), 'utf8');
    await content.write(
      'letters/first/letter.yaml',
      `${facts.replace(/^status: .*/m, 'status: circulated').trim()}\ncirculated: { symbols: ${JSON.stringify(symbols)} }\n`,
    );
    assert.deepEqual(
      (await problemsOf(content)).map(({ rule, message }) => [rule, message]),
      [],
    );
  } finally {
    await content.dispose();
  }
});
