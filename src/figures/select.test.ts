import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtInLanguage } from '../languages/table.ts';
import { required } from '../model/required.ts';
import { exampleCsv, exampleFacts } from './example.ts';
import { createFigures } from './figures.ts';
import { parseCollection } from './parse.ts';
import { isFault } from './reference.ts';
import { areasIn, periodsOf, selectChart, valuesOf } from './select.ts';

/** A chart without a time axis, of women and men. */
function chart(...rows: string[]) {
  const facts = exampleFacts();
  const { observations, problems } = parseCollection(facts, exampleCsv(...rows), 'statistics/literacy');
  assert.deepEqual(problems, []);
  const figures = createFigures([{ id: 'adult-literacy', slug: 'literacy', facts, observations }]);
  const selection = selectChart(
    { of: 'adult-literacy', area: 'IRN', by: 'sex', period: 'latest', type: 'grouped' },
    figures,
  );
  assert.ok(!isFault(selection));
  return selection;
}
const shown = (...rows: string[]) => {
  const selection = chart(...rows);
  return valuesOf(selection, 'IRN').map((found) => found && [found.dimensions['sex'], found.period, found.value]);
};

test('values side by side are of the latest period that all of them have', () => {
  const rows = [
    'Iran,IRN,2019,female,80',
    'Iran,IRN,2019,male,90',
    'Iran,IRN,2021,female,82',
    'Iran,IRN,2021,male,92',
    'Iran,IRN,2022,female,84',
    'Iran,IRN,2023,male,94',
  ];
  assert.deepEqual(shown(...rows), [
    ['female', '2021', 82],
    ['male', '2021', 92],
  ]);
  assert.deepEqual(periodsOf(chart(...rows)), ['2021']);
});

test('where no period has all, the latest one counts and the others are missing', () => {
  assert.deepEqual(shown('Iran,IRN,2019,female,80', 'Iran,IRN,2021,male,92'), [undefined, ['male', '2021', 92]]);
});

test('`sort=name` orders areas by their names in each language, whatever their codes', () => {
  const facts = exampleFacts();
  // ESP, IRN, ZAF: Spain, Iran and South Africa change places with the language.
  const rows = ['Spain,ESP,2021,female,98', 'Iran,IRN,2021,female,82', 'South Africa,ZAF,2021,female,94'];
  const { observations, problems } = parseCollection(facts, exampleCsv(...rows), 'statistics/literacy');
  assert.deepEqual(problems, []);
  const figures = createFigures([{ id: 'adult-literacy', slug: 'literacy', facts, observations }]);
  const orders = (attributes: Record<string, string>) => {
    const selection = selectChart({ of: 'adult-literacy/rate/female', ...attributes }, figures);
    assert.ok(!isFault(selection), JSON.stringify(selection));
    return ['en', 'fa'].map((code) => areasIn(selection, required(builtInLanguage(code), code)).join(' '));
  };
  const byName = ['IRN ZAF ESP', 'ESP ZAF IRN'];
  assert.deepEqual(orders({ period: 'latest', sort: 'name' }), byName);
  assert.deepEqual(orders({ type: 'multiples', sort: 'name' }), byName);
  assert.deepEqual(orders({ area: 'ZAF,IRN,ESP', period: 'latest', sort: 'given' }), ['ZAF IRN ESP', 'ZAF IRN ESP']);
});
