import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guarded } from './guard.ts';

test('what a spreadsheet would run is text, and numbers stay numbers', () => {
  for (const text of [
    "=cmd|'/C calc'!A0",
    '+1+cmd',
    '-2+3+cmd',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '=1',
    '-',
    '－1',
    '＝A1',
    '+-1',
  ])
    assert.equal(guarded(text), `'${text}`);
  for (const text of ['-1', '+1.5', '-1e3', '-.5', 'female', '', "'x", '1-2', 'a@b']) assert.equal(guarded(text), text);
});
