import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../test/render.ts';

test('notes have numbers, words and ways back in the language of the page', () => {
  const { html } = render('متن[^b] و[^a] و[^b].\n\n[^a]: یک\n\n[^b]: دو', { language: 'fa' });
  assert.equal(
    html.split('\n')[0],
    '<p>متن<sup dir="rtl"><a href="#fn1" id="fnref1" role="doc-noteref">۱</a></sup> و<sup dir="rtl"><a href="#fn2" id="fnref2" role="doc-noteref">۲</a></sup> و<sup dir="rtl"><a href="#fn1" id="fnref1-2" role="doc-noteref">۱</a></sup>.</p>',
  );
  assert.match(
    html,
    /<h2 id="footnotes">پانوشت‌ها<\/h2><ol><li id="fn1">دو <a href="#fnref1" role="doc-backlink" aria-label="بازگشت به محل پانوشت ۱ در متن">↩/,
  );
  assert.match(html, /href="#fnref1-2"/);
});

test('a note within a note comes after it', () => {
  const { html } = render('A[^1]\n\n[^1]: B[^2]\n\n[^2]: C');
  assert.match(html, /<li id="fn1">B<sup>.*<\/li>\n<li id="fn2">C/);
});

test('a note of several blocks keeps them', () => {
  assert.match(render('A[^1]\n\n[^1]: B\n\n    C').html, /<li id="fn1"><p>B<\/p><p>C <a/);
});
