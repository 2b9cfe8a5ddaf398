import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problem, type Problem } from '../model/problems.ts';
import { report } from './reporters.ts';

const many = (count: number, file: (index: number) => string): Problem[] =>
  Array.from({ length: count }, (_, index) =>
    problem('wrong-value', { file: file(index), line: index + 1 }, { key: `k${index}`, expected: 'is', received: 'x' }),
  );

test('the first places of a kind are shown, then how many more', () => {
  const text = report(many(200_000, () => 'a.csv'), 'text', 'content'); // prettier-ignore
  assert.equal(text.match(/\[wrong-value\]/g)?.length, 8);
  assert.match(text, /and 199992 more of this kind, lines 9, 10, .* …; --format json names all\./);
  assert.match(text, /200000 errors, 0 warnings\.$/);
});

test('a kind that is in very many files is told with a number of files', () => {
  const text = report(many(1000, (index) => `${index}/en.md`), 'text', 'content'); // prettier-ignore
  assert.equal(text.match(/\[wrong-value\]/g)?.length, 60);
  assert.match(text, /and 940 more of this kind in 940 files/);
});

test('JSON has all, annotations are bounded', () => {
  const problems = many(5000, (index) => `${index % 50}/en.md`);
  assert.equal((JSON.parse(report(problems, 'json', 'content')) as unknown[]).length, 5000);
  const lines = report(problems, 'github', 'content').split('\n');
  assert.equal(lines.length, 21);
  assert.equal(lines.at(-1), '::notice title=more::4980 further problems; npm run check lists them.');
});

test('few problems are shown as they are', () => {
  const text = report(many(8, () => 'a.yaml'), 'text', 'content'); // prettier-ignore
  assert.equal(text.match(/\[wrong-value\]/g)?.length, 8);
  assert.doesNotMatch(text, /more of this kind/);
});
