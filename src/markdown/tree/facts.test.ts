import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../test/render.ts';

test('anchors are all ids except those of paragraphs', () => {
  assert.deepEqual(render('## A\n\nB[^1]\n\n[^1]: C', { numbered: true }).facts.anchors, [
    'a',
    'fnref1',
    'footnotes',
    'fn1',
  ]);
});
