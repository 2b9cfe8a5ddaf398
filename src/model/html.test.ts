import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import {
  dataBlock,
  element,
  escapeHtml,
  fillHtml,
  isPlainAddress,
  joinHtml,
  markup,
  serializeHtml,
  signFor,
  type Html,
  type MarkupProps,
} from './html.ts';

test('a plain string reaches no place of HTML: the type checker says so', () => {
  const name = String('<b>');
  // @ts-expect-error -- a string is not HTML
  const props: MarkupProps = { html: name };
  // @ts-expect-error -- HTML joined with a string is a string
  const joined: Html = escapeHtml(name) + name;
  // @ts-expect-error -- a place of a template takes HTML
  const placed = markup`<p>${name}</p>`;
  // @ts-expect-error -- so do the content of an element
  const content = element('p', {}, name);
  // @ts-expect-error -- and a list
  const listed = joinHtml([name]);
  assert.ok(placed && content && listed);
  assert.ok(props.html === '<b>' && joined === '&lt;b&gt;<b>');
});

test('text is escaped, in text and in attributes', () => {
  assert.equal(
    element('a', { href: '/?a=1&b="' }, escapeHtml('<i>"&')),
    '<a href="/?a=1&amp;b=&quot;">&lt;i&gt;&quot;&amp;</a>',
  );
  assert.equal(markup`<td>${escapeHtml('<')}${3}</td>`, '<td>&lt;3</td>');
});

test('an address that a browser would run is left out; so is an attribute that is not stated', () => {
  for (const address of [
    'javascript:alert(1)',
    ' java\tscript:x',
    '\u0001JAVASCRIPT:x',
    'data:text/html,x',
    'vbscript:x',
  ])
    assert.equal(element('a', { href: address, rel: undefined }), '<a></a>', address);
  for (const address of ['/a', 'a:b'.slice(2), '#p1', 'https://x/', 'mailto:a@b', 'tel:+1', '?a=b:c'])
    assert.ok(isPlainAddress(address), address);
});

test('views make no element and no attribute that runs', () => {
  for (const name of ['script', 'iframe', 'a b', 'style']) assert.throws(() => element(name, {}), /No element/);
  for (const name of ['onclick', 'style', 'srcdoc', 'a b'])
    assert.throws(() => element('p', { [name]: 'x' }), /No attribute/);
});

test('pieces take the places of their signs; other signs of that kind go', () => {
  const sentence = escapeHtml(`a ${signFor(0)} b ${signFor(9)}`);
  assert.equal(fillHtml(sentence, [element('b', {})]), 'a <b></b> b ');
});

test('a tree is written without what runs, wherever it stands', () => {
  const tree = h('div', [
    h('p', { onclick: 'x', title: 'y' }, 'text <'),
    h('a', { href: 'javascript:x' }, 'link'),
    h('section', [h('script', 'x'), { type: 'raw', value: '<script>' }]),
  ]);
  assert.equal(serializeHtml(tree), '<div><p title="y">text &lt;</p><a>link</a><section></section></div>');
});

test('data cannot end its block', () => {
  assert.equal(
    dataBlock('application/ld+json', { a: '</script><!--' }),
    '<script type="application/ld+json">{"a":"\\u003c/script>\\u003c!--"}</script>',
  );
});
