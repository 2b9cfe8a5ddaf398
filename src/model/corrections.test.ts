import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctedSince, correctionsOf, fingerprint } from './corrections.ts';
import { exampleLibrary } from './example.ts';
import type { Publication } from './library.ts';

const publication = (id: string, corrections: object[]) => ({ id, facts: { corrections } }) as unknown as Publication;

test('all changes of the site, newest first', () => {
  const a = publication('a', [{ date: '2026-03-01' }, { date: '2026-01-01' }]);
  const b = publication('b', [{ date: '2026-02-01' }]);
  assert.deepEqual(
    correctionsOf({ publications: [a, b] }).map(({ publication: { id }, correction: { date } }) => `${id} ${date}`),
    ['a 2026-03-01', 'b 2026-02-01', 'a 2026-01-01'],
  );
  assert.equal(correctionsOf(exampleLibrary()).length, 1);
});

test('a version was wrong if a correction made a later one; updates and clarifications put nothing right', () => {
  const a = publication('a', [
    { date: '2026-03-01', kind: 'update', version: 3 },
    { date: '2026-02-01', kind: 'correction', version: 2 },
  ]);
  assert.equal(correctedSince(a, 1)?.date, '2026-02-01');
  assert.equal(correctedSince(a, 2), undefined);
});

test('a fingerprint holds the words, not the line breaks', () => {
  const text = fingerprint('Title', 'One two\nthree.\n\nFour.');
  assert.match(text, /^[0-9a-f]{16}$/);
  assert.equal(fingerprint('Title', 'One  two three.\n\n\nFour.\n'), text);
  assert.notEqual(fingerprint('Title', 'One two\nthree!\n\nFour.'), text);
  assert.notEqual(fingerprint('Titles', 'One two\nthree.\n\nFour.'), text);
  assert.equal(fingerprint('é', ''), fingerprint('e\u0301', ''));
});
