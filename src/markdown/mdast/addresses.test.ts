import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAllowedAddress } from './addresses.ts';

test('addresses inside the site and of the allowed schemes', () => {
  for (const address of [
    '',
    '#p3',
    'signed.pdf',
    '/letters/x/',
    '../x/fa.md',
    'a b.pdf',
    '?q=a:b',
    'a/b:c',
    'https://example.org',
    'HTTP://x',
    'mailto:x@example.org',
    'tel:+98',
  ]) {
    assert.ok(isAllowedAddress(address), address);
  }
});

test('everything a browser would read as another scheme or another host', () => {
  for (const address of [
    'javascript:x',
    ' \u0001javascript:x',
    'java\nscript:x',
    'JAVASCRIPT:x',
    'data:x',
    'سند:x',
    '//example.org',
    '/\\example.org',
    'https:example.org',
    'https:///x',
    'file:///x',
    'a\u0000b',
  ]) {
    assert.ok(!isAllowedAddress(address), JSON.stringify(address));
  }
});
