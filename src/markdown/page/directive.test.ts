import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../test/render.ts';

test('a note has a label: the word of the language, or its own', () => {
  assert.equal(
    render(':::note\nمتن\n:::', { language: 'fa' }).html,
    '<section class="note" role="note"><p class="label">یادداشت</p><p>متن</p></section>',
  );
  assert.match(render(':::note[*Mind*]\nText.\n:::').html, /<p class="label"><em>Mind<\/em><\/p><p>Text/);
});

test('answers stand inside their claims', () => {
  const { html } = render('::::claim{source=a}\nA.\n\n:::response\nB.\n:::\n::::');
  assert.match(
    html,
    /<div class="block claim" id="claim-1">.*Claim 1.*<div class="block response" id="response-1">.*Response 1.*<p>B\.<\/p><\/div><\/div>$/s,
  );
});
