import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleCsv, exampleFacts } from './example.ts';
import { createFigures } from './figures.ts';
import { parseCollection } from './parse.ts';
import { isFault } from './reference.ts';
import { periodsOf, selectChart, valuesOf } from './select.ts';

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
