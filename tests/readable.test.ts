/** The sample's letter and report in Persian and Arabic: what their PDFs give to who searches or copies. */
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createContent, root, type TestContent } from './content.ts';
import { compare, readers } from './extracted.ts';
import { writeOutputs } from './outputs.ts';

let content: TestContent;
const site = () => join(content.settings.out, 'site');

/** Documents of the sample that the test reads, with a phrase to be found in each. */
const documents = [
  ['specimen-literacy-statistics.fa', 'مجمع عمومی'],
  ['specimen-literacy-statistics.ar', 'الجمعية العامة'],
  ['literacy-of-women-and-girls.fa', 'نرخ باسوادی'],
  ['literacy-of-women-and-girls.ar', 'البيانات'],
] as const;

before(async () => {
  content = await createContent(join(root, 'content'));
  for (const kind of ['letters', 'reports'])
    for (const name of await readdir(join(content.folder, kind))) {
      const kept = /^(?:specimen-literacy|literacy-of)/.test(name);
      if (!kept) await content.remove(join(kind, name));
      else for (const language of ['en', 'fr', 'es', 'ru', 'zh']) await content.remove(join(kind, name, `${language}.md`));
    } // prettier-ignore
  await writeOutputs(content.settings, site(), { cards: false, search: false, documents: true });
});
after(() => content.dispose());

const pathOf = async (name: string, format: string) => {
  const found = (await readdir(site(), { recursive: true })).find((path) => path.endsWith(`/${name}.${format}`)); // prettier-ignore
  assert.ok(found, name);
  return join(site(), found);
};

/** Paragraphs of the plain text, without what it has in other places: headings, facts, tables, marks of notes. */
async function paragraphsOf(name: string): Promise<string[]> {
  const text = await readFile(await pathOf(name, 'txt'), 'utf8');
  return text.split('\n\n').flatMap((block) => /^[۰-۹٠-٩]+ {2}([^\n]+)$/.exec(block)?.[1]?.split(/\[[۰-۹٠-٩]+\]| <[^>]*>/) ?? []); // prettier-ignore
}

for (const [reader, read] of Object.entries(readers))
  test(`${reader} finds the words of Persian and Arabic documents`, async () => {
    for (const [name, phrase] of documents) {
      const paragraphs = await paragraphsOf(name);
      assert.ok(paragraphs.length > 5, `${name}: ${paragraphs.length} paragraphs`);
      const text = await read(await pathOf(name, 'pdf'));
      const { words, phrases, lost } = compare(paragraphs, text);
      assert.ok(words >= 0.98, `${name}: ${words.toFixed(3)} of the words, without ${lost.join(' ')}`);
      assert.ok(phrases >= 0.95, `${name}: ${phrases.toFixed(3)} of the phrases`);
      assert.ok(text.replace(/[\u202a-\u202e\s]+/g, ' ').includes(phrase), `${name}: ${phrase}`);
      assert.doesNotMatch(text, /^\s*(?:\p{L}\s*\n\s*){3}/mu, `${name}: no letters of a mark across the page`);
    }
  });
