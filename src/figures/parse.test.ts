import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleCsv, exampleFacts, heading } from './example.ts';
import { parseCollection } from './parse.ts';

const read = (rows: string[], changes?: Record<string, unknown>) =>
  parseCollection(exampleFacts(changes), exampleCsv(...rows), 'statistics/literacy');

/** Rules and lines of the problems of some rows. */
const problemsOf = (rows: string[], changes?: Record<string, unknown>) =>
  read(rows, changes).problems.map(({ rule, line }) => [rule, line]);

const percent = { kind: 'percent', label: { en: '% of people' } };
const indicator = (more: object) => ({
  indicators: { rate: { title: { en: 'Rate' }, definition: { en: 'A rate.' }, unit: percent, ...more } },
});

test('good rows become observations with their lines; empty cells are missing, not zero', () => {
  const { observations, problems } = read([
    'Iran,IRN,2021,female,84.4',
    'Iran,IRN,2022,female,',
    'World,WLD,2020,both,1e1',
  ]);
  assert.deepEqual(problems, []);
  assert.deepEqual(observations[0], {
    indicator: 'rate',
    area: 'IRN',
    period: '2021',
    dimensions: { sex: 'female' },
    value: 84.4,
    status: 'A',
    line: 2,
  });
  assert.equal(observations[1]?.value, null);
  assert.equal(observations[1]?.status, 'M');
  assert.equal(observations[2]?.value, 10);
});

test('a file without a column of areas is of the one that is named', () => {
  const resources = [{ file: 'values.csv', area: 'WLD' }];
  const rows = (text: string) => parseCollection(exampleFacts({ resources }), [{ name: 'values.csv', text }], 'x');
  const { observations, problems } = rows('year,sex,value\n2021,both,84.4\n2022,both,85\n');
  assert.deepEqual(problems, []);
  assert.deepEqual(
    observations.map(({ area, period, value }) => [area, period, value]),
    [
      ['WLD', '2021', 84.4],
      ['WLD', '2022', 85],
    ],
  );
  const unknown = parseCollection(exampleFacts({ resources: [{ file: 'values.csv', area: 'WORLD' }] }), [{ name: 'values.csv', text: 'year,sex,value\n2021,both,84.4\n' }], 'x'); // prettier-ignore
  assert.deepEqual(
    unknown.problems.map(({ rule }) => rule),
    ['figure-area'],
  );
});

test('a byte order mark, CRLF, blank lines and quoted commas are read', () => {
  const text = `\uFEFF${heading}\r\n"Iran, Islamic Republic of",IRN,2021,both,84.4\r\n\r\nWorld,WLD,2021,both,86\r\n`;
  const { observations, problems } = parseCollection(exampleFacts(), [{ name: 'values.csv', text }], 'x');
  assert.deepEqual(problems, []);
  assert.deepEqual(
    observations.map(({ area, line }) => [area, line]),
    [
      ['IRN', 2],
      ['WLD', 4],
    ],
  );
});

test('every bad row is reported with its line, the good ones around it are kept', () => {
  const rows = [
    'Iran,IRN,2021,female,84.4',
    'Iran,IRN,2022,female',
    'Iran,IRN,2023,female,n/a',
    'Iran,IRM,2021,male,80',
    'Iran,IRN,2021,females,80',
    'Iran,IRN,2021,female,85',
    'Iran,IRN,1400,male,90',
    'Iran,IRN,2021,male,Infinity',
    'Iran,IRN,2020,male,۸۰',
    'Iran,IRN,2019,male,"80,5"',
    'World,WLD,2021,both,86',
  ];
  const { observations, problems } = read(rows);
  assert.deepEqual(
    problems.map(({ rule, line }) => [rule, line]),
    [
      ['csv-syntax', 3],
      ['csv-value', 4],
      ['figure-area', 5],
      ['figure-code', 6],
      ['csv-duplicate', 7],
      ['csv-value', 8],
      ['csv-value', 9],
      ['csv-value', 10],
      ['csv-value', 11],
    ],
  );
  assert.equal(observations.length, 2);
  assert.match(problems[2]!.hint, /IRN/);
  assert.match(problems[3]!.hint, /“female”/);
  assert.match(problems[4]!.message, /line 2/);
  assert.match(problems[5]!.message, /Persian calendar/);
});

test('the heading must have every column and no unknown one', () => {
  const { problems } = parseCollection(
    exampleFacts(),
    [{ name: 'values.csv', text: 'entity,code,yaer,sex,value\nIran,IRN,2021,both,84\n' }],
    'x',
  );
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['csv-column'],
  );
  assert.match(problems[0]!.hint, /year/);
});

test('an unclosed quotation mark names its line', () => {
  assert.deepEqual(
    problemsOf(['"Iran,IRN,2021,female,84.4']).map(([rule]) => rule),
    ['csv-syntax'],
  );
});

test('regions without a code are refused by name, with the code if it is known', () => {
  const { problems } = read(['World,,2021,both,86', 'Arab region,,2021,both,75']);
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['figure-area', 'figure-area'],
  );
  assert.match(problems[0]!.hint, /WLD/);
  assert.match(problems[1]!.message, /Arab region/);
});

test('an aggregate of the source’s own loads once it is declared', () => {
  assert.deepEqual(problemsOf(['Eight countries,DEI,2021,both,70']), [['figure-area', 2]]);
  assert.deepEqual(problemsOf(['Eight countries,DEI,2021,both,70'], { areas: { DEI: { en: 'D-8' } } }), []);
});

test('a percentage over 100 is refused until the collection declares that it may be', () => {
  assert.deepEqual(problemsOf(['Iran,IRN,2021,female,104.2']), [['figure-range', 2]]);
  assert.deepEqual(problemsOf(['Iran,IRN,2021,female,104.2'], indicator({ range: { max: 160 } })), []);
  assert.deepEqual(problemsOf(['Iran,IRN,2021,female,170'], indicator({ range: { max: 160 } })), [['figure-range', 2]]);
});

test('a ratio called a percentage is refused, small percentages that are declared are not', () => {
  const rows = [0.71, 0.88, 0.95, 1.04].map((value, index) => `Iran,IRN,${2018 + index},both,${value}`);
  assert.deepEqual(problemsOf(rows), [['figure-unit', undefined]]);
  assert.deepEqual(problemsOf(rows, indicator({ range: { max: 2 } })), []);
  const ratio = (label: string) => indicator({ unit: { kind: 'ratio', label: { en: label } } });
  assert.deepEqual(problemsOf(rows, ratio('women per man')), []);
  assert.deepEqual(problemsOf(rows, ratio('% women to men')), [['figure-unit', undefined]]);
});

test('what is called a count has no more than single fractions', () => {
  assert.deepEqual(
    problemsOf(['Iran,IRN,2021,both,12.5'], indicator({ unit: { kind: 'count', label: { en: 'children' } } })),
    [['figure-unit', undefined]],
  );
});

test('a tail of projections must be marked, by the collection or row by row', () => {
  const rows = [2024, 2026, 2030, 2050].map((year) => `Iran,IRN,${year},both,80`);
  const { problems } = read(rows);
  assert.deepEqual(
    problems.map(({ rule, line }) => [rule, line]),
    [['figure-projection', 3]],
  );
  assert.match(problems[0]!.message, /in 3 rows/);
  const marked = read(rows, { projectionsFrom: '2025' });
  assert.deepEqual(marked.problems, []);
  assert.deepEqual(
    marked.observations.map(({ status }) => status),
    ['A', 'F', 'F', 'F'],
  );
});

test('a row that calls itself observed contradicts declared projections', () => {
  const facts = exampleFacts({
    projectionsFrom: '2024',
    resources: [{ file: 'values.csv', columns: { ignore: ['entity'], status: 'status' } }],
  });
  const text = `${heading},status\nIran,IRN,2023,both,80,A\nIran,IRN,2024,both,81,A\nIran,IRN,2025,both,81,X\nIran,IRN,2022,both,81,M\n`;
  const { problems } = parseCollection(facts, [{ name: 'values.csv', text }], 'x');
  assert.deepEqual(
    problems.map(({ rule, line }) => [rule, line]),
    [
      ['figure-projection', 3],
      ['figure-status', 4],
      ['figure-status', 5],
    ],
  );
});

test('a draft may wait for its values, a published collection may not', () => {
  assert.deepEqual(problemsOf(['Iran,IRN,,female,'], { draft: true }), []);
  assert.deepEqual(problemsOf([], { draft: true }), []);
  assert.deepEqual(problemsOf(['Iran,IRN,,female,']), [['csv-value', 2]]);
  assert.deepEqual(problemsOf([]), [['csv-heading', undefined]]);
});

test('the total of a dimension is one of its codes', () => {
  const sex = { title: { en: 'Sex' }, total: 'bth', codes: { both: { en: 'Both' } } };
  const { problems } = read(['Iran,IRN,2021,both,80'], { dimensions: { sex } });
  assert.deepEqual(
    problems.map(({ rule, hint }) => [rule, hint]),
    [['figure-code', 'Did you mean “both”?']],
  );
});

test('periods outside the declared reference period are refused', () => {
  assert.deepEqual(
    problemsOf(['Iran,IRN,1969,both,40', 'Iran,IRN,2020,both,84'], { period: { from: '1970', to: '2023' } }),
    [['figure-range', 2]],
  );
});

test('rows with the same mistake are one message that counts them; different ones are summed up after twenty', () => {
  const rows = Array.from({ length: 50 }, (_, index) => `Iran,IRX,${1970 + index},both,40`);
  const { problems } = read(rows);
  assert.equal(problems.length, 1);
  assert.match(problems[0]!.message, /50 rows/);
  const outside = Array.from({ length: 50 }, (_, index) => `Iran,IRN,${1970 + index},both,140`);
  const found = read(outside).problems;
  assert.equal(found.length, 21);
  assert.match(found.at(-1)!.message, /^30 more rows/);
});

test('however many rows are bad, few messages say so and count them', () => {
  for (const row of [
    (index: number) => `Iran,IRN,2020,both,x${index}`,
    (index: number) => `Iran,IRN,p${index},both,1`,
    (index: number) => `,X${index},2020,both,1`,
    () => 'Iran,IRN',
  ]) {
    const { problems } = read(Array.from({ length: 20_000 }, (_, index) => row(index)));
    assert.ok(problems.length <= 21, String(problems.length));
    assert.match(problems.map(({ message }) => message).join(' '), /20000|19980/);
  }
});

test('school years and spans of years are periods; a month among school years is asked for', () => {
  const { observations, problems } = read(['Iran,IRN,2019/20,both,84', 'Iran,IRN,2015-2019,both,80']);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    observations.map(({ period }) => period),
    ['2019/2020', '2015/2019'],
  );
  assert.deepEqual(problemsOf(['Iran,IRN,2012-13,both,84', 'Iran,IRN,2009-10,both,84']), [['csv-value', 3]]);
});
