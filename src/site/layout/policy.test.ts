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

test('the live server allows Vite what it needs, and nothing of the content', () => {
  const policies = policiesOf('none', '/', '/home/x/sanad');
  assert.doesNotMatch(policies.join(), /script-src[^;]*(?:unsafe|content|files)/);
  assert.match(policies[1]!, /\*:\*\/@vite\/ .*\*:\*\/@fs\/home\/x\/sanad\/src\//);
});
