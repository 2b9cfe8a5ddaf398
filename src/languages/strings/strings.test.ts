import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { missingKeys, unknownKeys } from '../interface.ts';
import { ordinals, plurals, texts, type PluralForms } from '../keys.ts';
import { languages } from '../table.ts';
import { builtInStrings } from './index.ts';

const places = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort();

/** Categories that whole numbers and simple fractions reach; French and Spanish `many` serves compact forms (1M) only. */
function reachedCategories(code: string, type: 'cardinal' | 'ordinal'): Set<Intl.LDMLPluralRule> {
  const rules = new Intl.PluralRules(code, { type });
  return new Set([...Array.from({ length: 1001 }, (_, n) => n), 1.5, 10_000, 100_000].map((n) => rules.select(n)));
}

for (const { code } of languages) {
  const strings = builtInStrings[code]!;

  test(`${code}: complete, nothing else, nothing empty`, () => {
    assert.deepEqual(missingKeys(code, {}), []);
    assert.deepEqual(unknownKeys(strings), []);
    for (const [key, value] of Object.entries(strings))
      for (const text of typeof value === 'string' ? [value] : Object.values(value)) {
        assert.notEqual(text.trim(), '', key);
        if (!key.startsWith('format.')) assert.equal(text, text.trim(), `${key}: space at an end`);
      }
  });

  test(`${code}: the same places in braces as in English`, () => {
    for (const key of Object.keys(texts) as (keyof typeof texts)[])
      if (!key.startsWith('format.')) assert.deepEqual(places(strings[key]), places(builtInStrings['en']![key]), key);
  });

  test(`${code}: a form for every plural category`, () => {
    for (const [keys, type] of [
      [Object.keys(plurals), 'cardinal'],
      [Object.keys(ordinals), 'ordinal'],
    ] as const) {
      const needed = reachedCategories(code, type);
      for (const key of keys) {
        const forms = strings[key as keyof typeof strings] as PluralForms;
        const given = new Set(Object.keys(forms));
        assert.deepEqual(
          [...needed].filter((category) => !given.has(category)),
          type === 'cardinal' ? [] : missingOrdinals(forms, needed),
          key,
        );
        assert.deepEqual(places(forms.other), [key === 'figures.points' ? 'value' : 'n'], key);
      }
    }
  });

  test(`${code}: typography`, () => {
    for (const text of Object.values(strings).flatMap((value) =>
      typeof value === 'string' ? [value] : Object.values(value),
    )) {
      assert.doesNotMatch(text, /\.\.\.|'|"(?!$)/, text);
      if (code === 'fa') assert.doesNotMatch(text, /[يكة]|\sها(?:\s|$)|(?:^|\s)(?:می|نمی)\s/, text);
      if (code === 'ar') assert.doesNotMatch(text, /[یکۀپچژگ]/, text);
      if (code === 'fr') assert.doesNotMatch(text, / [:;!?»]|« /, text);
    }
  });
}

/** A language whose ordinals are one form gives `other` alone. */
const missingOrdinals = (forms: PluralForms, needed: Set<Intl.LDMLPluralRule>) =>
  Object.keys(forms).length === 1 ? [...needed].filter((category) => category !== 'other') : [];

test('keys say where they appear', () => {
  for (const [key, about] of Object.entries({ ...texts, ...plurals, ...ordinals })) assert.ok(about.length >= 8, key);
});

test('every key is used: as it stands, or as one of those that code puts together', () => {
  const source = join(import.meta.dirname, '../..');
  const code = globSync('**/*.{ts,astro}', { cwd: source })
    .filter((path) => !/\.test\.ts$|^languages\/(?:strings\/|keys\.ts$)/.test(path))
    .map((path) => readFileSync(join(source, path), 'utf8'))
    .join('\n');
  const written = new Set([...code.matchAll(/'([a-z][\w.-]*)'/gi)].map(([, key]) => key));
  const composed = [...code.matchAll(/`([a-z][\w-]*\.[\w.-]*)\$\{[^}`]*\}([\w.-]*)`/gi)];
  const isUsed = (key: string) =>
    written.has(key) ||
    composed.some(([, start = '', end = '']) => key.startsWith(start) && key.endsWith(end)) ||
    // The form of a label for one thing.
    (key.endsWith('.one') && written.has(key.slice(0, -'.one'.length)));
  assert.deepEqual(
    Object.keys({ ...texts, ...plurals, ...ordinals }).filter((key) => !isUsed(key)),
    [],
  );
});
