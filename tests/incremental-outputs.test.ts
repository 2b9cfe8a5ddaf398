/** Whole builds of a rich site with every output: after edits that concern styles, code of the office and all that is drawn. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { createContent, fixtures, root, today } from './content.ts';

/** In which files a text is put in the place of another; without a text the file is removed. */
const edits: readonly [file: string, before: string, after?: string][] = [
  ['site.yaml', '#14506b', '#1f5f3a'],
  ['logo.svg', '#14506b', '#333333'],
  ['statistics/rate/values.csv', '81.25', '82.25'],
  ['letters/full/letter.yaml', 'sent: 2026-03-02', 'sent: 2024-03-02'],
  ['reports/live/en.mdx', 'two = 2', 'two = 3'],
  ['pages/home/en.md', '', undefined],
];

const trusted = 'reports/live/en.mdx';

async function tree(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'base64')] as const);
  return new Map((await Promise.all(read)).filter(([file]) => file !== '.sanad'));
}

test('a site with all outputs is that of a build from nothing after each of some edits', async () => {
  const content = await createContent(join(fixtures, 'rich'));
  for (const file of [trusted, 'reports/live/report.yaml']) {
    const text = await readFile(join(fixtures, 'trusted', file), 'utf8');
    await content.write(file, text.replace('/letters/first/', '/letters/full/'));
  }
  // The cache of the command is in the repository, by content folder: the clean build has another.
  const twin = `${content.folder}-clean`;
  const [out, clean] = [join(content.settings.out, '../edited'), join(content.settings.out, '../clean')];
  const build = (folder: string, to: string, ...more: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'src/cli/main.ts'), 'build', '--content', folder, '--out', to, '--today', today, '--trust', trusted, ...more],
      { cwd: root, encoding: 'utf8' },
    ); // prettier-ignore
    assert.equal(status, 0, stdout + stderr);
  };
  build(content.folder, out);
  for (const [file, before, after] of edits) {
    const text = await readFile(join(content.folder, file), 'utf8');
    assert.ok(text.includes(before), file);
    if (after === undefined) await content.remove(file);
    else await content.write(file, text.replaceAll(before, after));
    build(content.folder, out);
    await rm(twin, { recursive: true, force: true });
    await cp(content.folder, twin, { recursive: true });
    build(twin, clean, '--force');
    const [a, b] = [await tree(out), await tree(clean)];
    const differing = [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
    assert.deepEqual(differing, [], `${file}: ${before} → ${after ?? 'removed'}`);
  }
  await content.dispose();
});
