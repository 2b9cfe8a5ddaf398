/** One site from several machines, and twice the same: whole builds of a small rich content. */
import assert from 'node:assert/strict';
import { appendFile, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from '../../src/build/index.ts';
import { mergeParts } from '../../src/build/merge.ts';
import { PART } from '../../src/build/part.ts';
import { compareSites, verify } from '../../src/build/verify.ts';
import { createContent, fixtures, quiet, today, type TestContent } from '../content.ts';

const all = { cards: true, search: true, documents: true, force: false };
let content: TestContent;
let whole: string;

const buildTo = async (name: string, more: Partial<Parameters<typeof build>[1]> = {}, cache = `cache-${name}`) => {
  const { settings } = content;
  const out = join(settings.out, name);
  const result = await build({ ...settings, out, cache: join(settings.out, cache) }, { ...all, ...more }, quiet, today); // prettier-ignore
  assert.ok(result.built, JSON.stringify(result.problems));
  return { out, ...result };
};

before(async () => {
  content = await createContent(join(fixtures, 'rich'));
  whole = (await buildTo('whole')).out;
});
after(() => content.dispose());

test('parts of machines that know nothing of each other become the same site, byte for byte', async () => {
  const parts = [];
  for (const index of [1, 2, 3]) parts.push((await buildTo(`part-${index}`, { shard: { index, count: 3 } })).out);
  const out = join(content.settings.out, 'merged');
  const say = () => undefined;
  await mergeParts(parts, { ...content.settings, out }, say);
  assert.deepEqual(compareSites(whole, out).differing, []);
  const counts = await Promise.all(parts.map(async (part) => (await readdir(part, { recursive: true })).length));
  assert.ok(Math.max(...counts) < compareSites(whole, out).files, counts.join());

  await assert.rejects(mergeParts(parts.slice(1), { ...content.settings, out }, say), /missing: 1/);
  const [first = ''] = parts;
  await assert.rejects(mergeParts([whole], { ...content.settings, out }, say), /no part of a site/);
  const list = join(first, PART);
  const written = await readFile(list, 'utf8');
  await writeFile(list, written.replace(/"state":"./, '"state":"x'));
  await assert.rejects(mergeParts(parts, { ...content.settings, out }, say), /not parts of one site/);
  await writeFile(list, written);
  const [page = ''] = Object.keys((JSON.parse(written) as { files: Record<string, string> }).files);
  await appendFile(join(first, page), ' ');
  await assert.rejects(mergeParts(parts, { ...content.settings, out }, say), /not as it was built/);
  assert.deepEqual(compareSites(whole, out).differing, []);
});

test('a damaged store gives the same site', async () => {
  const store = join(content.settings.out, 'cache-whole');
  const files = (await readdir(store, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const damages = [
    (file: string) => rm(file),
    (file: string) => truncate(file, 100),
    async (file: string) => {
      const bytes = await readFile(file);
      for (let at = 50; at < bytes.length; at += 997) bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      await writeFile(file, bytes);
    },
  ];
  let number = 0;
  for (const { parentPath, name } of files) {
    if (!/large|packs|states/.test(parentPath)) continue;
    await damages[number++ % damages.length]?.(join(parentPath, name));
  }
  assert.ok(number > 5);
  // Into another folder, so that nothing of the published site is kept.
  const { out } = await buildTo('repaired', {}, 'cache-whole');
  assert.deepEqual(compareSites(whole, out).differing, []);
  const again = await buildTo('repaired', {}, 'cache-whole');
  assert.equal(again.changed, 0);
});

test('--verify finds what differs from a build from nothing', async () => {
  const settings = { ...content.settings, out: whole, cache: join(content.settings.out, 'cache-whole') };
  assert.deepEqual((await verify(settings, all, quiet, today)).differing, []);
  await appendFile(join(whole, 'robots.txt'), '\n');
  assert.deepEqual((await verify(settings, all, quiet, today)).differing, ['robots.txt']);
});
