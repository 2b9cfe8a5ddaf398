/** The collections at hand load, whole and without a problem. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './content.ts';
import { sampleCollections } from './gallery.ts';

const collections = sampleCollections();

for (const { slug, facts, parsed } of collections)
  test(`the collection ${slug} loads row by row, in every language of the site`, () => {
    assert.deepEqual(parsed.problems, []);
    const lines = facts.resources.flatMap(({ file }) =>
      readFileSync(join(root, 'content/statistics', slug, file), 'utf8')
        .trim()
        .split('\n'),
    );
    assert.equal(facts.resources.length, 1, 'lines are those of one file');
    assert.equal(parsed.observations.length, lines.length - 1);
    for (const { line, value, area, period } of parsed.observations) {
      const cells = lines[line - 1]!.split(',');
      assert.ok(cells.includes(area) && cells.includes(period), `line ${line}`);
      assert.equal(Number(cells.at(-1)), value, `line ${line}`);
    }
    const languages = ['fa', 'ar', 'en', 'fr', 'es', 'ru', 'zh'].sort();
    for (const { title, definition, unit } of Object.values(facts.indicators))
      for (const names of [title, definition, unit.label]) assert.deepEqual(Object.keys(names).sort(), languages);
  });

test('there are seven of them', () => assert.equal(collections.length, 7));
