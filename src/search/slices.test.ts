import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sliced } from './slices.ts';

const ids = Array.from({ length: 400 }, (_, index) => `publication-${index}`);
const cut = (pages: readonly string[]) => sliced(pages, (id) => id, 16);

test('slices hold all pages in their order, some to a slice', () => {
  assert.deepEqual(cut(ids).flat(), ids);
  assert.ok(cut(ids).length > 10 && cut(ids).length < 60, `${cut(ids).length} slices`);
  assert.deepEqual(cut([]), []);
});

test('a page more or less changes no slice but the one or two that it borders on', () => {
  const before = new Set(cut(ids).map(String));
  for (const at of [0, 57, 200, 399]) {
    const more = cut(ids.toSpliced(at, 0, 'another')).filter((slice) => !before.has(String(slice)));
    const less = cut(ids.toSpliced(at, 1)).filter((slice) => !before.has(String(slice)));
    assert.ok(more.length <= 2 && less.length <= 1, `${more.length} and ${less.length} slices changed at ${at}`);
  }
});
