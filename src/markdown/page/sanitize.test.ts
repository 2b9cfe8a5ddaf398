import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from './element.ts';
import { sanitizeElement } from './sanitize.ts';

test('nothing passes the gate that is not on the list', () => {
  const words = h('b', {}, 'x');
  const element = (tagName: string, properties: Record<string, string>) =>
    sanitizeElement({ type: 'element', tagName, properties, children: [words] });
  assert.deepEqual(element('script', {}), [words]);
  assert.deepEqual(element('p', { onClick: 'x', style: 'x', id: 'x', title: 'y' }), [h('p', { title: 'y' }, words)]);
  assert.deepEqual(element('a', { href: 'javascript:x' }), [h('a', {}, words)]);
  assert.deepEqual(element('a', { href: '/x/' }), [h('a', { href: '/x/' }, words)]);
});
