import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleLibrary } from '../model/example.ts';
import { indexLibrary } from '../model/library.ts';
import { readExample } from './example.ts';
import { IsoDate, PublicationId } from '../model/schema/common.ts';

/** `count` letters, one a day, all to the General Assembly. */
function letters(count: number) {
  const library = exampleLibrary();
  const first = library.ofKind('letter')[0];
  assert.ok(first);
  const day = (index: number) => IsoDate.parse(new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10));
  const publications = Array.from({ length: count }, (_, index) => ({
    ...first,
    id: PublicationId.parse(`letter-${String(index).padStart(3, '0')}`),
    date: day(index),
  }));
  return readExample(indexLibrary({ ...library, publications }));
}

test('pages of the register hold all letters once, the newest first, a hundred on a page', () => {
  const { ask } = letters(205);
  assert.equal(ask('registerPages', {}), 3);
  const pages = [1, 2, 3].map((page) => ask('registerLetters', { page }).map(({ id }) => id));
  assert.deepEqual(
    pages.map((page) => [page.length, page[0], page.at(-1)]),
    [
      [100, 'letter-204', 'letter-105'],
      [100, 'letter-104', 'letter-005'],
      [5, 'letter-004', 'letter-000'],
    ],
  );
  assert.deepEqual(ask('registerLetters', { page: 4 }), []);
});

test('a year of the register holds the letters of that year', () => {
  const { ask } = letters(400);
  const years = ['2024', '2025'].map((year) => ask('registerLetters', { by: { year }, page: 1 }));
  assert.ok(years[0]?.every(({ date }) => date.startsWith('2024')));
  assert.equal(years[1]?.length, 400 - 366);
  assert.equal(ask('registerPages', { by: { year: '2024' } }), 4);
});
