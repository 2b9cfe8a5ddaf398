import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../test/render.ts';

test('notes without a text, without a reference, and with two texts', () => {
  const { problems } = render('A[^1] b\nc[^9].\n\n[^1]: x\n\n[^2]: y\n\n[^1]: z');
  assert.deepEqual(
    problems.map(({ rule, line }) => [rule, line]),
    [
      ['footnote-missing', 2],
      ['footnote-unused', 6],
      ['footnote-twice', 8],
    ],
  );
});

test('the sign in code is no note', () => {
  assert.deepEqual(render('`[^9]`').rules, []);
});
