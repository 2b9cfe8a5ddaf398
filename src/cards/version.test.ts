import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { drawingVersion, elsewhere, engines } from './version.ts';

/** Files and packages that a file loads, and those that they load; imports of types alone load nothing. */
async function reached(file: string, found = { files: new Set<string>(), packages: new Set<string>() }) {
  if (found.files.has(file)) return found;
  found.files.add(file);
  const code = await readFile(file, 'utf8');
  for (const [, names, from] of code.matchAll(/^import (?!type )([^;]*?) from '([^']+)';/gms)) {
    if (/^\{(\s*type \w+,?)+\s*\}$/.test(names!)) continue;
    if (from!.startsWith('.')) await reached(join(dirname(file), from!), found);
    else if (!from!.startsWith('node:')) found.packages.add(from!);
  }
  return found;
}

test('everything that draws is part of the version', async () => {
  const here = import.meta.dirname;
  const { files, packages } = await reached(join(here, 'draw.ts'));
  const outside = [...files]
    .map((file) => relative(here, file))
    .filter((file) => file.startsWith('..') && !file.startsWith('../model/rules/'));
  // contrast.ts loads the messages of problems; no picture shows them.
  assert.deepEqual(outside, [...elsewhere, '../model/problems.ts']);
  assert.deepEqual([...packages].sort(), [...engines].sort());
  assert.ok(files.size > 20);
});

test('the same code has the same version', async () => {
  assert.equal(await drawingVersion(), await drawingVersion());
});
