import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h, s } from 'hastscript';
import { writeTree } from './html-tree.ts';

/** What the package writes, as it was used before. */
const reference = (tree: Element | Root) => toHtml(tree, { characterReferences: { useNamedReferences: true } });

test('the string is that of hast-util-to-html', () => {
  const trees: (Element | Root)[] = [
    h('p', { id: 'a"b&c\'d`e\0f', title: '' }, 'a < b & c > d "e" \'f\' &amp; \u00a0 ۱'),
    h('div', h('br'), h('img', { src: '/a.png', alt: '', width: 10, hidden: true }), h('hr'), h('wbr')),
    h('input', { type: 'checkbox', checked: true, disabled: false, required: '' }),
    h('a', { href: 'https://a/?b=1&c="', rel: ['noopener', 'external'], download: true }, 'x'),
    h('a', { download: 'name.pdf', href: '#p1', ariaLabel: 'Paragraph 1', tabIndex: 0 }),
    h('td', { colSpan: 2, className: ['a', 'b'], headers: ['x', 'y'] }),
    h('input', { accept: ['.a', '.b'], value: Number.NaN }),
    h('p', { dataFooBar: '1', ariaHidden: 'true', xmlLang: 'fa', unknownThing: 'x', 'data-a': 'b' }),
    h('ol', { start: 3, reversed: true }, h('li', 'x')),
    h('video', { controls: 'controls', muted: 'false' }),
    h('p', { hidden: 'until-found' }),
    s('svg', { viewBox: '0 0 1 1', className: ['c'], ariaHidden: 'true' }, s('path', { d: 'M0 0', strokeWidth: 2 }), s('title', 'A & B'), s('foreignObject', h('br'), h('p', { tabIndex: 1 }))),
    h('figure', s('svg', s('image', { xLinkHref: '/a', preserveAspectRatio: 'none' })), h('br')),
    { type: 'root', children: [h('p', 'a'), { type: 'text', value: '\n<' }, { type: 'comment', value: '>a--><!--b<!-' }] },
    { type: 'element', tagName: 'br', properties: {}, children: [{ type: 'text', value: 'inside' }] },
    { type: 'element', tagName: 'P', properties: { title: undefined, hidden: false }, children: [] },
  ]; // prettier-ignore
  for (const tree of trees) assert.equal(writeTree(tree), reference(tree));
});

test('a name that no attribute can have is left out', () => {
  assert.equal(writeTree(h('p', { 'a>b': 'x', lang: 'fa' })), '<p lang="fa"></p>');
});
