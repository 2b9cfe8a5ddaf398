/** One word for one thing: the interface and the sample texts against the glossary. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { builtInStrings } from './strings/index.ts';
import { languages } from './table.ts';

interface Term {
  term: string;
  language: string;
  word: string;
  /** Words that are not used for it. */
  avoid: string[];
  /** Keys in which one of them has another sense. */
  allowed: string[];
}

const rows = (name: string): string[][] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

const terms = rows('glossary.tsv').map(([term = '', language = '', word = '', avoid = '', allowed = '']): Term => ({
  term,
  language,
  word,
  avoid: avoid.split(', ').filter(Boolean),
  allowed: allowed.split(' ').filter(Boolean),
}));

/** Whether a text has a word as such; Chinese has no spaces between words. */
function has(text: string, word: string, language: string): boolean {
  if (language === 'zh') return text.includes(word);
  const plain = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{M}\u200c])${plain}(?![\\p{L}\\p{M}\u200c])`, 'iu').test(text);
}

const forms = (value: unknown): string =>
  typeof value === 'string' ? value : Object.values(value as Record<string, string>).join('\n');

const samples = (language: string) =>
  globSync(`content/**/${language}.{md,mdx}`, { cwd: new URL('../..', import.meta.url) }).map((file) => ({
    file,
    text: readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'),
  }));

test('the glossary is sound: languages are known, allowed keys exist, no word is avoided for itself', () => {
  for (const { term, language, word, avoid, allowed } of terms) {
    const strings = builtInStrings[language];
    assert.ok(strings && term !== '' && word !== '', `${term} ${language}`);
    for (const key of allowed) assert.ok(Object.hasOwn(strings, key), `${term} ${language}: ${key}`);
    assert.ok(!avoid.includes(word), `${term} ${language}: ${word}`);
  }
});

for (const { code } of languages) {
  const own = terms.filter(({ language }) => language === code);

  test(`${code}: no string of the interface has a word that the glossary avoids`, () => {
    const found = own.flatMap(({ term, word, avoid, allowed }) =>
      Object.entries(builtInStrings[code]!).flatMap(([key, value]) =>
        avoid.flatMap((bad) =>
          !allowed.includes(key) && has(forms(value), bad, code) ? [`${key}: “${bad}”, ${term} is “${word}”`] : [],
        ),
      ),
    );
    assert.deepEqual(found, []);
  });

  test(`${code}: no sample text has such a word`, () => {
    const texts = samples(code);
    assert.ok(texts.length > 0);
    const found = own.flatMap(({ term, word, avoid }) =>
      texts.flatMap(({ file, text }) =>
        avoid.flatMap((bad) => (has(text, bad, code) ? [`${file}: “${bad}”, ${term} is “${word}”`] : [])),
      ),
    );
    assert.deepEqual(found, []);
  });
}

test('wordings that editors have corrected stay as they are', () => {
  const changed = rows('strings/wording.tsv').flatMap(([key = '', language = '', right = '']) => {
    const strings: Readonly<Record<string, unknown>> = builtInStrings[language] ?? {};
    // ~ is a no-break space, _ a narrow one.
    const wanted = right.replaceAll('~', '\u00a0').replaceAll('_', '\u202f');
    return forms(strings[key] ?? '')
      .split('\n')
      .includes(wanted)
      ? []
      : [`${language} ${key}: ${right}`];
  });
  assert.deepEqual(changed, []);
});
