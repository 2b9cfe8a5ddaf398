import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from './utf8.ts';

test('texts of every length and script are the bytes of the standard', () => {
  for (const sign of ['a', 'é', 'س', '水', '😀', '\0', '\uFEFF', '\uD800', '\uDC00b'])
    for (const count of [0, 1, 499, 500, 501, 40_000]) {
      const text = `x${sign.repeat(count)}`;
      assert.ok(utf8(text).equals(new TextEncoder().encode(text)), `${JSON.stringify(sign)} × ${count}`);
    }
});
