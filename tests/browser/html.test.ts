/** I/O: every type of page in every language, as html-validate reads it: the HTML standard and its rules for accessibility. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { languages, pageTypes, siteFolder, singlePages } from './site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Titles of letters are as long as the documents'.
    'long-title': 'off',
    // A table that scrolls is a region around it, and no section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // Astro writes boolean attributes and void elements in its own way; both are valid.
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
  },
});

const file = (path: string) => join(siteFolder, path.endsWith('/') ? `${path}index.html` : path);

async function faults(path: string): Promise<string[]> {
  const { results } = await validator.validateString(readFileSync(file(path), 'utf8'), path);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
  );
}

for (const [type, path] of Object.entries({ ...pageTypes, ...singlePages }))
  test(`${type} is valid HTML`, async () => {
    const paths = path.includes('{lang}') ? languages.map((code) => path.replace('{lang}', code)) : [path];
    assert.deepEqual((await Promise.all(paths.map(faults))).flat(), []);
  });

test('a fault is found', async () => {
  const { valid } = await validator.validateString('<!DOCTYPE html><html lang="en"><p><div></div></p></html>');
  assert.equal(valid, false);
});
