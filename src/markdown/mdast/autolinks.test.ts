import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../test/render.ts';

const hrefs = (source: string) =>
  [...render(source, { language: 'fa' }).html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

test('punctuation of Arabic script ends a bare address', () => {
  for (const sign of ['،', '؛', '؟', '۔', '»', '”', '…']) {
    const source = `نگاه کنید به https://example.org/a${sign} و www.example.org${sign}`;
    assert.deepEqual(hrefs(source), ['https://example.org/a', 'http://www.example.org'], sign);
    assert.equal(render(source, { language: 'fa' }).html.replace(/<[^>]+>/g, ''), source);
  }
});

test('brackets in pairs belong to the address, signs at its end do not', () => {
  assert.deepEqual(hrefs('(https://example.org/a_(b)،)'), ['https://example.org/a_(b)']);
  assert.deepEqual(hrefs('https://example.org/a.» و'), ['https://example.org/a']);
});

test('letters of any script belong to it, and a written link is as written', () => {
  assert.deepEqual(hrefs('https://fa.wikipedia.org/wiki/سند.'), [`https://fa.wikipedia.org/wiki/${encodeURI('سند')}`]);
  assert.deepEqual(hrefs('[https://example.org/a،b](https://example.org/a،b)'), [
    `https://example.org/a${encodeURI('،')}b`,
  ]);
});
