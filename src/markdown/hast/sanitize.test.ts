import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h, text } from './build.ts';
import { sanitize } from './sanitize.ts';

test('nothing passes the gate that is not on the list', () => {
  const tree = sanitize({
    type: 'root',
    children: [
      h('script', {}, text('x')),
      h(
        'p',
        { onClick: 'x', style: 'x', id: 'p1' },
        h('a', { href: 'javascript:x' }, text('y')),
        h('img', { src: 'data:x', alt: 'z' }),
      ),
      { type: 'raw', value: '<script>' } as never,
    ],
  });
  assert.deepEqual(tree.children, [h('p', { id: 'p1' }, h('a', {}, text('y')), h('img', { alt: 'z' }))]);
});
