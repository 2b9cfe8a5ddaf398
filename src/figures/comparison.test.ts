import assert from 'node:assert/strict';
import { test } from 'node:test';
import { galleryFigures } from '../../tests/gallery.ts';
import { builtInLanguage } from '../languages/table.ts';
import { comparedValues, comparisonOf } from './comparison.ts';

test('a comparison begins with what the headline of the collection tells apart, else with the first code that has values', () => {
  const figures = galleryFigures();
  const collection = figures.collection('stat-adult-literacy')!;
  const values = comparedValues(collection, figures);
  const begins = (headline: string[]) =>
    comparisonOf({ ...collection, facts: { ...collection.facts, headline } }, figures, values, builtInLanguage('en')!)
      .code;
  assert.equal(begins(['adult-literacy/male@IRN']), 'male');
  assert.equal(begins(['adult-literacy/female@IRN']), 'female');
  const [first] = Object.keys(Object.values(values)[0]!);
  assert.equal(begins([]), first);
});
