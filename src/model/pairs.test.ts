import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Publication } from './library.ts';
import { languagePairs, pairsWith } from './pairs.ts';

const publication = (codes: readonly string[], authentic: readonly string[], kind = 'letter') =>
  ({
    kind,
    original: codes[0],
    versions: Object.fromEntries(
      codes.map((language) => [language, { language, authentic: authentic.includes(language), text: { paragraphs: 3 } }]),
    ),
  }) as unknown as Publication; // prettier-ignore

const written = (pairs: { language: string; other: string }[]) =>
  pairs.map(({ language, other }) => `${language}-${other}`);

test('each version stands beside the authentic ones', () => {
  assert.deepEqual(written(languagePairs(publication(['fa', 'en', 'fr'], ['fa']))), ['en-fa', 'fr-fa']);
  assert.deepEqual(written(languagePairs(publication(['fa', 'en', 'fr'], ['fa', 'en']))), ['fa-en', 'en-fa', 'fr-fa', 'fr-en']); // prettier-ignore
});

test('where no text is authentic, beside the original', () => {
  assert.deepEqual(written(languagePairs(publication(['fa', 'en'], []))), ['en-fa']);
});

test('one version, or no numbers, is no pair', () => {
  assert.deepEqual(languagePairs(publication(['fa'], ['fa'])), []);
  assert.deepEqual(languagePairs(publication(['fa', 'en'], ['fa'], 'page')), []);
});

test('from each version the pairs with it are found, each once', () => {
  const both = publication(['fa', 'en', 'fr'], ['fa', 'en']);
  assert.deepEqual(written(pairsWith(both, { language: 'fa' })), ['fa-en', 'fr-fa']);
  assert.deepEqual(written(pairsWith(both, { language: 'fr' })), ['fr-fa', 'fr-en']);
});

test('texts with unequal numbers of paragraphs do not stand side by side', () => {
  const whole = publication(['fa', 'en', 'fr'], ['fa']);
  whole.versions['en']!.text.paragraphs += 1; // It is one of the languages above.
  assert.deepEqual(written(languagePairs(whole)), ['fr-fa']);
});
