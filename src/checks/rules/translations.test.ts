import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rule } from './index.ts';
import { translations } from './translations.ts';

/** @param shapes paragraphs and headings of each language; the first is the original */
async function told(shapes: Record<string, [paragraphs: number, headings: number]>): Promise<string[]> {
  const versions = Object.fromEntries(
    Object.entries(shapes).map(([language, [paragraphs, headings]]) => [
      language,
      { language, file: `x/${language}.md`, text: { paragraphs, headings: Array.from({ length: headings }) } },
    ]),
  );
  const publication = { versions, original: Object.keys(shapes)[0] };
  // As much of what a rule is given as this rule reads.
  const [content, context] = [{ publications: [{ publication, lacksText: false }] }, {}] as unknown as Parameters<Rule>;
  return (await translations(content, context)).map(({ file, message }) => `${file}: ${message}`);
}

test('each translation that differs is told; where all are alike, the original is, once', async () => {
  assert.deepEqual(await told({ fa: [9, 3], en: [9, 3], ar: [8, 3] }), [
    'x/ar.md: The original (fa) has 9 paragraphs, this translation 8.',
  ]);
  assert.deepEqual(await told({ fa: [10, 2], en: [9, 3], ar: [9, 3], fr: [9, 3] }), [
    'x/fa.md: The original (fa) has 10 paragraphs, each of its 3 translations 9.',
  ]);
  assert.deepEqual((await told({ fa: [10, 2], en: [9, 3], ar: [8, 3] })).length, 2);
  assert.deepEqual(await told({ fa: [10, 2], en: [9, 2] }), [
    'x/en.md: The original (fa) has 10 paragraphs, this translation 9.',
  ]);
  assert.deepEqual(await told({ fa: [9, 3], en: [9, 3], ar: [0, 0] }), []);
});
