import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../test/render.ts';

test('links are noted as written, with their place, and led to where they are', () => {
  const { html, facts } = render('Text.\n\nSee [a](/letters/x/#p3) and https://example.org.', {
    lineOffset: 9,
    resolve: (address) => address.replace(/^\/letters/, '/base/en/letters'),
  });
  assert.deepEqual(facts.links, [
    { address: '/letters/x/#p3', line: 12, column: 5 },
    { address: 'https://example.org', line: 12, column: 29 },
  ]);
  assert.equal(
    html.split('\n')[1],
    '<p>See <a href="/base/en/letters/x/#p3">a</a> and <a href="https://example.org" rel="noopener">https://example.org</a>.</p>',
  );
});

test('links without words and addresses that are not allowed are reported', () => {
  const { rules, html } = render('[](/x/) [x](javascript:y)');
  assert.deepEqual(rules, ['link-empty', 'address-not-allowed']);
  assert.doesNotMatch(html, /javascript/);
});

test('an address that is encoded already stays so', () => {
  assert.match(render('[x](/a%20b/سند)').html, /href="\/a%20b\/%D8%B3%D9%86%D8%AF"/);
});
