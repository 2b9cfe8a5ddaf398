/** The pairs of spellings: each must be found by the other, each DISTINCT one must not. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { queryOf } from '../query/query.ts';
import { evaluate } from '../ranking/evaluate.ts';
import { memoryIndex } from '../ranking/memory.ts';
import { loadResources } from './load.ts';
import { stopwordsOf } from './stopwords.ts';
import { indexTokens, learnCompounds } from './tokens.ts';

/** Does the query find a publication with this text? */
async function finds(asked: string, text: string, language: string): Promise<boolean> {
  const resources = await loadResources(language, { indexing: true });
  const block = indexTokens({ field: 'text', text }, language, resources, learnCompounds([text], language, resources));
  const facts = { title: 1, text: block.words, entry: false, foreign: false };
  // Beginnings find what no rule does.
  const query = queryOf(asked, language, resources, stopwordsOf(language));
  const units = query.units.map(({ beginning: _, ...unit }) => unit);
  const { matches, unknown, partial } = await evaluate({ ...query, units }, memoryIndex([{ blocks: [block], facts }]));
  return matches.length > 0 && unknown.length === 0 && !partial;
}

for (const [language, list] of ['fa', 'ar'].flatMap(
  (code) =>
    [
      [code, 'variants'],
      [code, 'further'],
    ] as const,
)) {
  const file = new URL(`../../../tests/fixtures/search/${language}-${list}.tsv`, import.meta.url);
  const rows = readFileSync(file, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).slice(1); // prettier-ignore
  for (const row of rows) {
    const [canonical, variant, kind] = row.split('\t') as [string, string, string];
    const same = !kind.startsWith('DISTINCT');
    test(`${language}: ${canonical} ${same ? '=' : '≠'} ${variant} (${kind})`, async () => {
      if (!kind.startsWith('PART'))
        assert.equal(await finds(canonical, variant, language), same, 'the canonical spelling as query');
      assert.equal(await finds(variant, canonical, language), same, 'the variant as query');
    });
  }
}

const documented = readFileSync(new URL('README.md', import.meta.url), 'utf8').matchAll(
  /^\| (\w\w) +\| (.+?) +\| (.+?) +\| (.+?) +\| (yes|no) +\|$/gm,
);
for (const [, language, rule, query, text, found] of documented) {
  test(`README, ${language}, ${rule}: ${query} ${found === 'yes' ? 'finds' : 'does not find'} ${text}`, async () => {
    assert.equal(await finds(query!, text!, language!), found === 'yes');
  });
}
