/** Holds the rule of the house: a file imports lower levels or its own folder; outputs do not import one another. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join, normalize, dirname } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Level of each folder, from the table in CONTRIBUTING.md. */
const levels: Record<string, number> = Object.fromEntries(
  [...readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').matchAll(/^\| ([\d.]+) +\| (`[^|]+)\|/gm)].flatMap(
    ([, level, names = '']) => [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => [name, Number(level)]),
  ),
);
const mayKnowAstro = new Set(['load', 'pages', 'site', 'build', 'cli', 'content.config.ts', 'env.d.ts']);

const files = (await Array.fromAsync(glob('src/**/*.{ts,astro,mjs}', { cwd: root }))).filter(
  (file) => !file.includes('.test.'),
);
const importsOf = (file: string) => importsOfText(readFileSync(join(root, file), 'utf8'));
const importsOfText = (text: string) =>
  [...text.matchAll(/(?:^|[;\n]\s*)(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|^\s*import\s*['"]([^'"]+)['"]/gm)].map((match) => (match[1] ?? match[2] ?? match[3])!); // prettier-ignore
const folderOf = (file: string) => normalize(file).split(/[\\/]/)[1]!;

/** What is wrong with an import, or `undefined`. */
function offence(file: string, specifier: string): string | undefined {
  const own = folderOf(file);
  if (/^astro(?::|\/|$)/.test(specifier) && !mayKnowAstro.has(own)) return `${file} knows Astro (${specifier})`;
  if (!specifier.startsWith('.')) return undefined;
  const target = folderOf(join(dirname(file), specifier));
  const [from, to] = [levels[own], levels[target]];
  if (own === target || from === undefined) return undefined;
  if (to === undefined || to >= from) return `${file} [${from}] imports ${target} [${to ?? 'no level'}]`;
  return undefined;
}

/** Folders whose files are given nothing but a handle that records what they ask (model/question.ts). */
const askers = new Set(['feeds', 'pages', 'site']);

/** Every way past the handle to the Library, or `undefined`. */
function wayRound(file: string, text: string): string | undefined {
  if (!askers.has(folderOf(file))) return undefined;
  const loads = importsOfText(text).filter((specifier) => specifier.includes('/load/'));
  const allowed = normalize(file) === normalize('src/site/view/index.ts') ? 'openReader' : undefined;
  const ways = [
    ...loads.filter(
      (specifier) => !(allowed && specifier.endsWith('/load/snapshot.ts') && text.includes(`import { ${allowed} }`)),
    ),
    ...(text.match(/\b(?:Library|LibraryData|indexLibrary|openContent)\b(?=[^\n]*from ['"])/g) ?? []),
  ];
  return ways.length > 0 ? `${file} goes round the handle: ${ways.join(', ')}` : undefined;
}

test('pages, the site and feeds reach the content only by asking', () => {
  assert.deepEqual(files.flatMap((file) => wayRound(file, readFileSync(join(root, file), 'utf8')) ?? []), []); // prettier-ignore
  assert.ok(wayRound('src/site/x.ts', "import { localized, type Library } from '../model/library.ts';"));
  assert.ok(wayRound('src/pages/x.ts', "import { loadLibrary } from '../load/library.ts';"));
  assert.ok(wayRound('src/feeds/x.ts', "import { currentContent } from '../load/snapshot.ts';"));
  assert.equal(wayRound('src/cards/x.ts', "import type { Library } from '../model/library.ts';"), undefined);
});

test('imports go downwards only', () => {
  assert.ok(files.length > 20);
  assert.deepEqual(files.flatMap((file) => importsOf(file).flatMap((specifier) => offence(file, specifier) ?? [])), []); // prettier-ignore
});

test('the rule sees an import upwards, sideways and of Astro', () => {
  assert.ok(offence('src/model/x.ts', '../load/files.ts'));
  assert.ok(offence('src/cards/x.ts', '../search/index.ts'));
  assert.ok(offence('src/model/x.ts', 'astro:content'));
  assert.equal(offence('src/cards/x.ts', '../model/library.ts'), undefined);
});

test('files of the house have a folder with a level', () => {
  const strays = files.filter(
    (file) => levels[folderOf(file)] === undefined && !['content.config.ts', 'env.d.ts'].includes(folderOf(file)),
  );
  assert.deepEqual(strays, []);
});
