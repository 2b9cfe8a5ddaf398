import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitAfter } from './units.ts';

test('a unit agrees with its number', () => {
  assert.deepEqual([0, 1, 2, 2000].map((count) => unitAfter(count, 'pages', 'en')), ['pages', 'page', 'pages', 'pages']); // prettier-ignore
  assert.deepEqual(
    [1, 5].map((count) => unitAfter(count, 'words', 'fa')),
    ['واژه', 'واژه'],
  );
  assert.deepEqual(
    [5, 12, 100].map((count) => unitAfter(count, 'characters', 'ar')),
    ['أحرف', 'حرفًا', 'حرف'],
  );
});
