import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../test/render.ts';

test('a table in a region with a name, aligned by class, with headed columns', () => {
  const { html } = render('| | a | b |\n| - | :-: | --: |\n| c | d |', { language: 'fa' });
  assert.match(html, /^<div class="table" role="group" aria-label="جدول ۱" tabindex="0"><table>/);
  assert.match(html, /<thead><tr><td><\/td><th scope="col" class="center">.*<\/th><th scope="col" class="end">/);
  assert.match(html, /<tbody><tr><td>.*<\/td><td class="center">.*<\/td><td class="end"><\/td><\/tr>/);
  assert.doesNotMatch(html, /style=|align=/);
});
