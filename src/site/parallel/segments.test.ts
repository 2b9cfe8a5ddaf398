import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Flow, Phrasing, Tree } from '../../model/text/tree.ts';
import { createAnchors, pairs } from './segments.ts';

const words = (value: string): Phrasing[] => [{ type: 'text', value }];
const p = (number: number, text: string): Flow => ({ type: 'paragraph', number, children: words(text) });
const heading = (text: string): Flow => ({ type: 'heading', depth: 2, id: text, children: words(text) });
const rule: Flow = { type: 'thematicBreak' };
const notes: Flow = { type: 'footnotes', children: [] };
const references: Flow = { type: 'blockDirective', name: 'references', value: {} };
const tree = (...children: Flow[]): Tree => ({ type: 'root', children });

test('paragraphs stand beside those of the same number, headings with the paragraph below, tables with the one above', () => {
  const first = tree(heading('A'), p(1, 'one'), rule, heading('B'), p(2, 'two'), notes);
  const second = tree(heading('آ'), p(1, 'یک'), heading('ب'), rule, p(2, 'دو'), p(3, 'سه'), references);
  assert.deepEqual(pairs(first, second), [
    { number: 1, first: [heading('A'), p(1, 'one'), rule], second: [heading('آ'), p(1, 'یک')] },
    { number: 2, first: [heading('B'), p(2, 'two')], second: [heading('ب'), rule, p(2, 'دو')] },
    { number: 3, first: [], second: [p(3, 'سه')] },
    { first: [notes], second: [] },
    { first: [], second: [references] },
  ]);
});

test('a block that holds several paragraphs stays whole', () => {
  const block: Flow = { type: 'blockDirective', name: 'finding', value: {}, children: [p(1, 'a'), p(2, 'b')] };
  assert.deepEqual(pairs(tree(block), tree(block)), [{ number: 1, first: [block], second: [block] }]);
});

test('anchors are told apart, and links to what is not on the page lead to the publication', () => {
  const { anchor, href } = createAnchors((id) => ['p1', 'بخش'].includes(id), 'en-', '/en/letters/a/');
  assert.equal(anchor('p1'), 'en-p1');
  assert.equal(href('#p1'), '#en-p1');
  assert.equal(href(`#${encodeURI('بخش')}`), `#en-${encodeURI('بخش')}`);
  assert.equal(href('#evidence-e1'), '/en/letters/a/#evidence-e1');
  assert.equal(href('/x/#p1'), '/x/#p1');
});
