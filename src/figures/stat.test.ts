import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtInInterface } from '../languages/interface.ts';
import { exampleCsv, exampleFacts } from './example.ts';
import { createFigures } from './figures.ts';
import { parseCollection } from './parse.ts';
import { isFault } from './reference.ts';
import { readStat, statText } from './stat.ts';

const rows = [
  'Iran,IRN,1976,female,24.42',
  'Iran,IRN,2021,female,84.4',
  'Iran,IRN,2022,female,85.1',
  'Iran,IRN,2021,male,92.6',
  'Iran,IRN,2022,both,88.9',
  'Türkiye,TUR,2019,female,94.4',
  'Egypt,EGY,2022,female,73.25',
  'Iran,IRN,2027,female,90',
];
const facts = exampleFacts({ projectionsFrom: '2026' });
const { observations, problems } = parseCollection(facts, exampleCsv(...rows), 'statistics/literacy');
const figures = createFigures([{ id: 'adult-literacy', slug: 'literacy', facts, observations }]);

const stat = (attributes: Record<string, string>, language = 'en') => {
  const found = readStat(attributes, figures);
  return isFault(found) ? found.fault : statText(found, builtInInterface(language)).text;
};

test('the examples load', () => assert.deepEqual(problems, []));

test('latest is the last observed value, never a projection', () => {
  assert.equal(stat({ of: 'adult-literacy/female', area: 'IRN' }), '85.1% (2022)');
  assert.equal(stat({ of: 'adult-literacy/female', area: 'IRN', period: '2027' }), '90.0% (2027)');
});

test('value, unit and period follow the language', () => {
  const of = { of: 'literacy/female', area: 'IRN', period: '2021' };
  assert.equal(stat(of, 'fa'), '۸۴٫۴٪ (۲۰۲۱)');
  assert.equal(stat(of, 'ar'), '٨٤٫٤٪ (٢٠٢١)');
  assert.equal(stat(of, 'fr'), '84,4\u00a0% (2021)');
  assert.equal(stat({ ...of, format: 'value' }, 'ru'), '84,4\u00a0%');
  assert.equal(stat({ ...of, format: 'number' }), '84.4');
  assert.equal(stat({ ...of, format: 'long' }), '84.4% of people aged 15 and above (2021)');
});

test('a dimension that is not named means its total; without a total it must be named', () => {
  assert.equal(stat({ of: 'rate', area: 'IRN' }), '88.9% (2022)');
  const bare = { ...facts, dimensions: { sex: { ...facts.dimensions['sex']!, total: undefined } } };
  const found = readStat({ of: 'x', area: 'IRN' }, createFigures([{ id: 'x', slug: 'x', facts: bare, observations }]));
  assert.ok(isFault(found) && /which “sex”/.test(found.fault));
});

test('comparisons say what they rest on', () => {
  const women = { of: 'adult-literacy/female', area: 'IRN' };
  assert.equal(stat({ ...women, compare: 'change', since: '1976' }), '+60.7 percentage points (1976 to 2022)');
  assert.equal(stat({ ...women, compare: 'growth', since: '2021' }), '+0.8% (2021 to 2022)');
  // The latest year in which both exist, not 84.4 of one year by 85.1 of another.
  assert.equal(stat({ ...women, compare: 'ratio', to: 'adult-literacy/male' }), '0.91 (Women to Men, 2021)');
  assert.equal(stat({ ...women, compare: 'ratio', to: 'adult-literacy/female@EGY' }), '1.16 (Iran to Egypt, 2022)');
  assert.equal(
    stat({ ...women, compare: 'gap', to: 'adult-literacy/male' }),
    '8.2 percentage points (Women to Men, 2021)',
  );
  assert.equal(stat({ ...women, compare: 'gap', to: 'adult-literacy/male', format: 'number' }), '8.2');
  assert.equal(stat({ ...women, compare: 'rank' }), 'rank 2 of 3, highest first (2019–2022)');
  assert.equal(stat({ ...women, compare: 'rank', period: '2022' }), 'rank 1 of 2, highest first (2022)');
});

test('what does not exist says what is near', () => {
  const fault = (attributes: Record<string, string>) => {
    const found = readStat(attributes, figures);
    assert.ok(isFault(found));
    return [found.fault, found.nearest];
  };
  assert.deepEqual(fault({ of: 'adult-litercy' }), ['no collection is called “adult-litercy”', 'adult-literacy']);
  assert.deepEqual(fault({ of: 'adult-literacy/femal', area: 'IRN' })[1], 'female');
  assert.deepEqual(fault({ of: 'adult-literacy/female', area: 'IRM' })[1], 'IRN');
  assert.match(fault({ of: 'adult-literacy/female', area: 'IRN', period: '2020' })[0]!, /no value for IRN in 2020/);
  assert.match(fault({ of: 'adult-literacy/female' })[0]!, /which area/);
  assert.match(fault({ of: 'adult-literacy/female', area: 'IRN', since: '1976' })[0]!, /needs compare/);
});
