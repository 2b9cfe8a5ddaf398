/** The pairs of spellings: each must be found by the other, each DISTINCT one must not. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { evaluate } from '../evaluate.ts';
import { exampleIndex } from '../example.ts';
import { loadResources } from './load.ts';
import { stopwordsOf } from './stopwords.ts';
import { indexTokens, learnCompounds, queryOf } from './tokens.ts';

/** Does the query find a publication with this text? */
async function finds(query: string, text: string, language: string): Promise<boolean> {
  const resources = await loadResources(language);
  const tokens = indexTokens(text, language, resources, learnCompounds([text], language, resources));
  const { matches, unknown, beginnings, partial } = await evaluate(
    queryOf(query, language, resources, stopwordsOf(language)),
    exampleIndex([tokens]),
  );
  return matches.length > 0 && unknown.length === 0 && beginnings.length === 0 && !partial;
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
