/** Whole builds through the command itself: whatever happens to one, the site is as it was or as it should be. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { lstatSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { createContent, root, today, type TestContent } from './content.ts';
import { bytesOf } from './files.ts';

const quick = ['--no-cards', '--no-search', '--no-documents'];

interface Run {
  child: ChildProcess;
  output(): string;
  /** Exit code, or the name of the signal that ended it. */
  ended: Promise<number | string>;
}

/** @param file the command as a person calls it, or the program that it calls */
function begin({ settings }: TestContent, file: 'sanad.mjs' | 'main.ts', ...more: string[]): Run {
  const child = spawn(
    process.execPath,
    [join(root, 'src/cli', file), 'build', '--content', settings.content, '--out', settings.out, '--today', today, ...more], // prettier-ignore
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  const ended = new Promise<number | string>((resolve) => child.once('close', (code, signal) => resolve(code ?? signal ?? ''))); // prettier-ignore
  return { child, output: () => output, ended };
}

async function built(content: TestContent, ...more: string[]): Promise<void> {
  const run = begin(content, 'main.ts', ...quick, ...more);
  assert.equal(await run.ended, 0, run.output());
}

async function said(run: Run, words: string): Promise<void> {
  while (!run.output().includes(words)) {
    assert.equal(run.child.exitCode, null, run.output());
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Every file of a folder with its bytes. */
const tree = async (folder: string): Promise<Record<string, string>> => Object.fromEntries(await bytesOf(folder));

async function rename(content: TestContent, name: string): Promise<void> {
  const site = await readFile(join(content.folder, 'site.yaml'), 'utf8');
  const changed = site.replace(/^name:.*(?:\n[ ].*)*/m, `name: { en: ${name}, fa: ${name} }`);
  assert.notEqual(changed, site);
  await content.write('site.yaml', changed);
}

test('a build that is killed at any moment, by any means, leaves the old site or the new one', async () => {
  const content = await createContent();
  const { out } = content.settings;
  await built(content);
  await writeFile(join(out, 'CNAME'), 'office.example');
  const old = await tree(out);
  await rename(content, 'Another office');
  const began = performance.now();
  // From nothing: what is to be seen later must not hang on what the first build has left.
  await built(content, '--out', `${out}.fresh`, '--force');
  const length = performance.now() - began;
  const fresh: Record<string, string> = { ...(await tree(`${out}.fresh`)), CNAME: old['CNAME'] ?? '' };
  const page = 'en/index.html';
  assert.notEqual(old[page], fresh[page]);
  for (let round = 0; round < 8; round++) {
    const run = begin(content, round % 2 ? 'sanad.mjs' : 'main.ts', ...quick);
    setTimeout(() => run.child.kill(round < 6 ? 'SIGKILL' : 'SIGTERM'), (length * (round + 0.5)) / 8);
    await run.ended;
    // Of the command the program may still be about to notice that it is alone.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const now = await tree(out);
    assert.deepEqual(now, now[page] === old[page] ? old : fresh, `round ${round}`);
  }
  await built(content);
  assert.deepEqual(await tree(out), fresh);
  assert.deepEqual((await readdir(dirname(out))).sort(), ['content', 'dist', 'dist.fresh']);
  for (const path of Object.keys(fresh)) assert.equal(lstatSync(join(out, path)).nlink, 1, path);
  await content.dispose();
});

test('signals end the build with their code, and what its threads leave goes with the next build', async () => {
  const content = await createContent();
  await mkdir(content.settings.out);
  // On a machine with much else to do a build may be at its end before the signal arrives; then it is tried again.
  const interrupted = async (signal: NodeJS.Signals, tries = 5) => {
    const run = begin(content, 'sanad.mjs', ...quick, '--force');
    await said(run, 'Reading texts');
    run.child.kill(signal);
    if ((await run.ended) !== 0 || tries === 1) return run;
    await rm(content.settings.out, { recursive: true });
    await mkdir(content.settings.out);
    return interrupted(signal, tries - 1);
  };
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const) {
    const run = await interrupted(signal);
    assert.equal(await run.ended, code, run.output());
    assert.doesNotMatch(run.output(), /fault of the program|\n {4}at /);
    assert.deepEqual(await readdir(content.settings.out), []);
  }
  await mkdir(join(dirname(content.settings.out), '.dist.sanad/work/code'), { recursive: true });
  await built(content);
  assert.deepEqual((await readdir(dirname(content.settings.out))).sort(), ['content', 'dist']);
  await content.dispose();
}); // prettier-ignore

test('a build that fails late, with a changed name of the site, changes no byte', async () => {
  const content = await createContent();
  const { out } = content.settings;
  await built(content);
  // Found when all is made: somebody has put a file of their own where the new site has one.
  await writeFile(join(out, 'CNAME'), 'elsewhere.example');
  const before = await tree(out);
  await rename(content, 'Another office');
  await content.write('public/CNAME', 'office.example');
  const run = begin(content, 'main.ts', ...quick);
  assert.equal(await run.ended, 1, run.output());
  assert.match(run.output(), /Publishing[^]*did not write CNAME/);
  assert.deepEqual(await tree(out), before);
  assert.deepEqual((await readdir(dirname(out))).sort(), ['content', 'dist']);
  await content.dispose();
});

test('two builds of one site at once both end well, the second after the first', async () => {
  const content = await createContent();
  const runs = [begin(content, 'main.ts', ...quick), begin(content, 'main.ts', ...quick)];
  assert.deepEqual(
    await Promise.all(runs.map(({ ended }) => ended)),
    [0, 0],
    runs.map((run) => run.output()).join('\n'),
  );
  assert.match(runs.map((run) => run.output()).join(), /Waiting for another build: process \d+ on /);
  await content.dispose();
});

test("an office's own files reach the site, and stay where they were put", async () => {
  const content = await createContent();
  const { out } = content.settings;
  await content.write('public/CNAME', 'office.example\n');
  await content.write('public/.well-known/security.txt', 'Contact: https://office.example/\n');
  await built(content);
  await writeFile(join(out, '.nojekyll'), '');
  await rename(content, 'Another office');
  const run = begin(content, 'main.ts', ...quick);
  assert.equal(await run.ended, 0);
  assert.match(run.output(), /did not write; it was kept: \.nojekyll\./);
  assert.equal(await readFile(join(out, 'CNAME'), 'utf8'), 'office.example\n');
  assert.equal(await readFile(join(out, '.well-known/security.txt'), 'utf8'), 'Contact: https://office.example/\n');
  assert.ok((await readdir(out)).includes('.nojekyll'));
  await content.write('public/.env', 'SECRET');
  const refused = begin(content, 'main.ts', ...quick);
  assert.equal(await refused.ended, 1);
  assert.match(refused.output(), /public\/\.env\n {2}error {2}This is a hidden file/);
  await content.dispose();
});
