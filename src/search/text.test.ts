import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf } from './text.ts';

test('each block has its words and the anchor to link to', () => {
  const html =
    '<p id="p1">One <em>two</em>&#x26;three</p><h2 id="method">Method</h2><ul><li>four</li><li>five</li></ul><p id="p2">six<br>seven</p>';
  assert.deepEqual(blocksOf(html), [
    { anchor: 'p1', heading: false, text: 'One two&three' },
    { anchor: 'method', heading: true, text: 'Method' },
    { anchor: 'method', heading: false, text: 'four' },
    { anchor: 'method', heading: false, text: 'five' },
    { anchor: 'p2', heading: false, text: 'six seven' },
  ]);
});

test('drawings, comments and what is hidden from screen readers are left out', () => {
  const html =
    '<p id="p1"><a class="pn" href="#p1">1</a> <span aria-hidden="true">¶</span>Text <!-- <p> --><svg viewBox="0 0 1 1"><text>drawn</text><path d="M0"/></svg>goes<sup><a href="#n1" data-footnote-ref>1</a></sup> on</p><script>x < 1</script>';
  assert.deepEqual(blocksOf(html), [{ anchor: 'p1', heading: false, text: 'Text goes on' }]);
});

test('a sign of greater in an attribute does not end the tag', () => {
  assert.deepEqual(blocksOf('<p title="a > b">c</p>'), [{ anchor: '', heading: false, text: 'c' }]);
});
