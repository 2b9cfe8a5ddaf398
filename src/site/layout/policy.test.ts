import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policiesOf } from './policy.ts';

test('a reading page allows no script', () => {
  const [policy, ...more] = policiesOf('none', '/');
  assert.match(policy!, /^default-src 'none'; script-src 'none';/);
  assert.deepEqual(more, []);
});

test('scripts come from the folders of the build alone, on the host of the page', () => {
  assert.deepEqual(
    policiesOf('files', '/a b;c/').map((policy) => /script-src [^;]*/.exec(policy)![0]),
    ["script-src 'self'", 'script-src *:*/a%20b%3Bc/_astro/'],
  );
  assert.deepEqual(
    policiesOf('search', '/').map((policy) => /script-src [^;]*/.exec(policy)![0]),
    ["script-src 'self'", 'script-src *:*/_astro/'],
  );
});
