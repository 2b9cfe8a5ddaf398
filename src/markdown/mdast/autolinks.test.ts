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

test('signs of another script, and marks that nobody sees, end a bare address', () => {
  for (const rest of [
    '（中文说明）了解',
    '，见',
    '。',
    '中文',
    '、https',
    '》',
    '」',
    '】',
    '：',
    '；',
    '！',
    '？',
    '을',
    'را',
    'для',
    '\u200f',
    '\u200c',
    '\u3000',
    '“x”',
    '—',
    '|',
  ])
    assert.deepEqual(hrefs(`见 https://example.org/docs${rest}`).slice(0, 1), ['https://example.org/docs'], rest);
  assert.deepEqual(hrefs('请见https://example.org/了解'), ['https://example.org/']);
  assert.deepEqual(hrefs('（www.example.org）'), ['http://www.example.org']);
  assert.deepEqual(hrefs('写信给office@example.org。'), ['mailto:office@example.org']);
});

test('addresses that follow one without a space are addresses of their own', () => {
  const source = '见https://example.org/a，和https://example.org/b。网址www.example.org/c；邮箱a@example.org。';
  const { html } = render(source, { language: 'zh' });
  assert.deepEqual(hrefs(source), [
    'https://example.org/a',
    'https://example.org/b',
    'http://www.example.org/c',
    'mailto:a@example.org',
  ]);
  assert.equal(html.replace(/<[^>]+>/g, '').trim(), source);
});

test('an address of which only its beginning is left is text', () => {
  assert.deepEqual(hrefs('见https://example.org，www.。。。'), ['https://example.org']);
});

test('very many brackets after an address end with it', () => {
  assert.deepEqual(hrefs(`https://example.org/${')'.repeat(20_000)}،`), ['https://example.org/']);
});
