/** Rules that look at several files at once, each with a content that breaks it and one that does not. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { createContent, problemsOf, type TestContent } from './content.ts';

async function rulesOf(change: (content: TestContent) => Promise<void>): Promise<string[]> {
  const content = await createContent();
  try {
    await change(content);
    return (await problemsOf(content)).map(({ rule, file }) => `${rule} ${file}`);
  } finally {
    await content.dispose();
  }
}

const text = (translation: string, more = '') =>
  `---\ntitle: First specimen\nsummary: A specimen for tests.\ntranslation: ${translation}\n${more}---\n\n## Subject\n\nThe first paragraph of a specimen.\n\nThe second paragraph.\n`;

test('a letter without an original is refused', async () => {
  const found = await rulesOf((content) => content.write('letters/first/en.md', text('official')));
  assert.deepEqual(found, ['original-missing letters/first']);
});

const facts = (more: string) =>
  `id: letter-first\nspecimen: true\nstatus: sent\nsent: 2025-06-16\nfrom: [{ name: { en: Example office, fa: دفتر نمونه } }]\nto: [{ body: secretary-general }]\ntopics: [education]\n${more}`;
const second = 'version: 2\ncorrections:\n  - { date: 2025-07-01, version: 2, note: { en: A word., fa: یک واژه. } }\n';

test('a translation that renders an earlier version is told, until it renders the present one', async () => {
  const persian = (renders: number) =>
    `---\ntitle: نمونهٔ نخست\nsummary: نمونه‌ای برای آزمون.\ntranslation: courtesy\nrenders: ${renders}\n---\n\n## موضوع\n\nبند نخست یک نمونه.\n\nبند دوم.\n`;
  const outdated = (renders: number) =>
    rulesOf(async (content) => {
      await content.write('letters/first/letter.yaml', facts(second));
      await content.write('letters/first/fa.md', persian(renders));
    });
  assert.deepEqual(await outdated(1), ['translation-outdated letters/first/fa.md']);
  assert.deepEqual(await outdated(2), []);
});

test('a copy of evidence that is not the one recorded is refused', async () => {
  const bytes = 'A copy of a source, as a text.\n';
  const recorded = createHash('sha256').update(bytes).digest('hex');
  const report = (sha256: string) =>
    rulesOf(async (content) => {
      await content.write(
        'reports/one/report.yaml',
        `id: report-one\nspecimen: true\npublished: 2025-06-16\ntopics: [education]\nevidence:\n  - { id: e1, title: { en: A source, fa: یک منبع }, type: document, file: copy.txt, sha256: "${sha256}" }\n`,
      );
      await content.write('reports/one/copy.txt', bytes);
      await content.write('reports/one/en.md', text('original'));
    });
  assert.deepEqual(await report('0'.repeat(64)), ['evidence-changed reports/one/report.yaml']);
  assert.deepEqual(await report(recorded), []);
});
