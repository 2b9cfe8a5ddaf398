import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../test/render.ts';
import { countWords } from './facts.ts';

test('words: numbers and joined words count once, marks of notes and paragraphs not at all', () => {
  assert.equal(countWords("می‌شود l'homme 84.12 A/79", { code: 'fa' }), 6);
  assert.equal(countWords('第一部分是引言。', { code: 'zh' }), 4);
  assert.equal(render('One two.[^1]\n\n[^1]: Three.', { numbered: true }).facts.words, 4);
});

test('anchors are all ids except those of paragraphs', () => {
  assert.deepEqual(render('## A\n\nB[^1]\n\n[^1]: C', { numbered: true }).facts.anchors, [
    'a',
    'fnref1',
    'footnotes',
    'fn1',
  ]);
});
