import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storedHtml } from '../../model/html.ts';
import { createAnchors, pairs, topLevel } from './segments.ts';

const p = (number: number, text: string) => `<p id="p${number}"><a class="pn" href="#p${number}">${number}</a> ${text}</p>`; // prettier-ignore

test('elements at the top level, whatever they hold', () => {
  const html = `<h2 id="a">A</h2>\n<p>x<br>y <img src="a" alt="a > b"></p><div><div><p>z</p></div></div><hr>`;
  assert.deepEqual(topLevel(storedHtml(html)), [
    '<h2 id="a">A</h2>',
    '<p>x<br>y <img src="a" alt="a > b"></p>',
    '<div><div><p>z</p></div></div>',
    '<hr>',
  ]);
});

test('paragraphs stand beside those of the same number, headings with the paragraph below, tables with the one above', () => {
  const first = `<h2>A</h2>${p(1, 'one')}<div class="table"><table></table></div><h2>B</h2>${p(2, 'two')}<section class="footnotes">n</section>`;
  const second = `<h2>آ</h2>${p(1, 'یک')}<h2>ب</h2><ul></ul>${p(2, 'دو')}${p(3, 'سه')}<section class="footnotes references">r</section>`;
  assert.deepEqual(pairs(storedHtml(first), storedHtml(second)), [
    { number: 1, first: `<h2>A</h2>${p(1, 'one')}<div class="table"><table></table></div>`, second: `<h2>آ</h2>${p(1, 'یک')}` },
    { number: 2, first: `<h2>B</h2>${p(2, 'two')}`, second: `<h2>ب</h2><ul></ul>${p(2, 'دو')}` },
    { number: 3, first: '', second: p(3, 'سه') },
    { first: '<section class="footnotes">n</section>', second: '' },
    { first: '', second: '<section class="footnotes references">r</section>' },
  ]);
}); // prettier-ignore

test('a block that holds several paragraphs stays whole', () => {
  const block = `<div class="block finding" id="finding-1">${p(1, 'a')}${p(2, 'b')}</div>`;
  assert.deepEqual(pairs(storedHtml(block), storedHtml(block)), [{ number: 1, first: block, second: block }]);
});

test('anchors are told apart, and links to what is not on the page lead to the publication', () => {
  const html = storedHtml(
    `${p(1, 'see <a href="#p1">1</a>, <a href="#evidence-e1">e1</a>, <a href="/x/#p1">x</a>, id="p1"')}<section aria-labelledby="notes"><h2 id="notes">N</h2></section>`,
  );
  const changed = createAnchors(html, 'en-', '/en/letters/a/')(html);
  assert.match(changed, /<p id="en-p1"><a class="pn" href="#en-p1">/);
  assert.match(changed, /<a href="\/en\/letters\/a\/#evidence-e1">/);
  assert.match(changed, /<a href="\/x\/#p1">x<\/a>, id="p1"/);
  assert.match(changed, /aria-labelledby="en-notes"><h2 id="en-notes">/);
  assert.match(createAnchors(html, '', '/en/letters/a/')(html), /<p id="p1">.*href="\/en\/letters\/a\/#evidence-e1"/);
});
