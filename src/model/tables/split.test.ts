import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mostColumns, splitRows } from './split.ts';

const rows = (text: string) =>
  splitRows(text).map(({ cells, line, fault }) => [cells, line, ...(fault ? [fault] : [])]);

test('cells may hold commas, line breaks and doubled quotation marks; lines count to the end of a row', () => {
  assert.deepEqual(rows('\ufeffa,"b, c"\r\n"d\ne","f ""g"""\n\n , \nh,i'), [
    [['a', 'b, c'], 1],
    [['d\ne', 'f "g"'], 3],
    [['h', 'i'], 6],
  ]);
});

test('a row with a stray quotation mark is told, those after it are read', () => {
  const found = splitRows('a,b\nx"y,1\n"x"y,2\nz,3\n"open,4');
  assert.deepEqual(
    found.map(({ line, fault }) => [line, fault !== undefined]),
    [
      [1, false],
      [2, true],
      [3, true],
      [4, false],
      [5, true],
    ],
  );
  assert.match(found[4]!.fault!, /never closed/);
});

test('a row with more columns than any table has is cut', () => {
  const [row, next] = splitRows(`${'a,'.repeat(50_000)}\nb`);
  assert.match(row!.fault!, new RegExp(String(mostColumns)));
  assert.deepEqual(next, { cells: ['b'], line: 2 });
});
