import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statHandler } from '../test/handlers.ts';
import { render } from '../test/render.ts';

test('a component alone on its line is a paragraph, with a number', () => {
  const { html } = render('<Stat of="a" />', { format: 'mdx', numbered: true, directives: { stat: statHandler } });
  assert.match(html, /^<p id="p1">.*<data value="1">a<\/data><\/p>$/);
});

test('words inside a component are a paragraph', () => {
  assert.match(render('<Note>Text.</Note>', { format: 'mdx' }).html, /<\/p><p>Text\.<\/p><\/section>$/);
});
