/** Sanad as a package: a new office, made by the command and installed from what `npm pack` packs, in a folder of its own. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs'; // prettier-ignore
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { parse } from 'yaml';
import { builtInStrings } from '../src/languages/strings/index.ts';
import { root } from './content.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sanad-office-')));
const office = join(folder, 'our-office');
const modules = join(office, 'node_modules');

/** As npm runs a script of `package.json`. */
function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(modules, 'sanad/src/cli/sanad.mjs'), ...words], {
    cwd: office,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

before(() => {
  const made = spawnSync(
    process.execPath,
    [join(root, 'src/cli/main.ts'), 'new', 'site', office, '--languages', 'en,ar,fa', '--name', 'Office of Water', '--publisher', 'Ministry', '--site', 'https://water.example.org'], // prettier-ignore
    { encoding: 'utf8' },
  );
  assert.equal(made.status, 0, made.stderr);
  // What npm would do, without the network: the other packages are those that are here already.
  const { dependencies } = JSON.parse(readFileSync(join(office, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  assert.deepEqual(Object.keys(dependencies), ['sanad']);
  const packed = join(office, dependencies['sanad']!.replace(/^file:/, ''));
  mkdirSync(modules);
  for (const name of readdirSync(join(root, 'node_modules')).filter((each) => each !== '.package-lock.json'))
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  mkdirSync(join(modules, 'sanad'));
  const { status } = spawnSync('tar', ['-xzf', packed, '--strip-components=1', '-C', join(modules, 'sanad')]);
  assert.equal(status, 0);
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('the office has its own name, publisher, address and languages', () => {
  const site = parse(readFileSync(join(office, 'content/site.yaml'), 'utf8')) as Record<string, unknown>;
  assert.deepEqual(site['languages'], ['en', 'ar', 'fa']);
  assert.equal(site['url'], 'https://water.example.org');
  assert.deepEqual(site['name'], { en: 'Office of Water', ar: 'Office of Water', fa: 'Office of Water' });
  assert.deepEqual((site['publisher'] as { name: object }).name, { en: 'Ministry', ar: 'Ministry', fa: 'Ministry' });
});

test('the check has nothing to say', () => {
  const { status, said } = run('check');
  assert.match(said, /No problems\./);
  assert.equal(status, 0, said);
});

test('it builds: a specimen of each kind in each language', () => {
  const { status, said } = run('build', '--no-search', '--no-documents');
  assert.equal(status, 0, said);
  for (const language of ['en', 'ar', 'fa'])
    for (const path of [
      'letters/specimen-letter',
      'reports/specimen-report',
      'statistics/specimen-drinking-water',
      'about',
    ]) {
      const html = readFileSync(join(office, 'dist', language, path, 'index.html'), 'utf8');
      assert.match(html, new RegExp(`<html lang="${language}"`));
      const marks = (['specimen.never', 'specimen.publication', 'specimen.short'] as const).map(
        (key) => builtInStrings[language]?.[key],
      );
      if (path !== 'about')
        assert.ok(
          marks.some((mark) => mark !== undefined && html.includes(mark)),
          `${language}/${path}`,
        );
    }
  assert.ok(readdirSync(join(office, 'dist/cards')).length > 10);
  assert.ok(!existsSync(join(modules, 'sanad/.sanad')), 'nothing is kept in the package');
});

test('editors know its schemas', () => {
  const { status, said } = run('schemas', '--lang', 'fa');
  assert.equal(status, 0, said);
  const letter = readFileSync(join(office, '.vscode/schemas/letter.json'), 'utf8');
  assert.match(letter, /"drinking-water"/);
  assert.match(letter, /پاسخ تا آن/);
  const settings = readFileSync(join(office, '.vscode/settings.json'), 'utf8');
  assert.match(settings, /"content\/letters\/\*\/letter.yaml"/);
});

test('new and status work on its own content', () => {
  const made = run('new', 'letter', '2026-water-supply');
  assert.equal(made.status, 0, made.said);
  assert.ok(existsSync(join(office, 'content/letters/2026-water-supply/fa.md')));
  assert.equal(run('status').status, 0);
});

test('submit answers for its own content', () => {
  const { status, said } = run('submit', 'specimen-letter', 'nobody');
  assert.equal(status, 1, said);
  assert.match(said, /no forum or body “nobody”/);
});

test('commands for Sanad itself say so', () => {
  const { status, said } = run('test');
  assert.equal(status, 1);
  assert.match(said, /repository of Sanad/);
});

test('the preview shows it', async () => {
  const port = await freePort();
  const child = spawn(process.execPath, [join(modules, 'sanad/src/cli/sanad.mjs'), 'dev', '--port', String(port)], {
    cwd: office,
    stdio: 'ignore',
  });
  try {
    const page = `http://localhost:${port}/fa/letters/specimen-letter/`;
    let html = '';
    for (let tries = 0; tries < 240 && html === ''; tries++) {
      await wait(250);
      html = await fetch(page).then((answer) => (answer.ok ? answer.text() : ''), () => ''); // prettier-ignore
    }
    assert.match(html, /آب آشامیدنی/);
  } finally {
    child.kill();
  }
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

test('the workflows install, check, build and publish', () => {
  const workflow = parse(readFileSync(join(office, '.github/workflows/publish.yml'), 'utf8')) as {
    jobs: { build: { steps: { run?: string }[] } };
  };
  const steps = workflow.jobs.build.steps.flatMap(({ run: line }) => line ?? []).join('\n');
  assert.match(steps, /^npm ci .*\nnpm run check .*\nnpm run compare -- HEAD\^1 .*\ncat .*\n+npm run build /);
  const gitlab = parse(readFileSync(join(office, '.gitlab-ci.yml'), 'utf8')) as object;
  assert.deepEqual(Object.keys(gitlab), ['default', 'variables', 'check', 'pages']);
  const { scripts } = JSON.parse(readFileSync(join(office, 'package.json'), 'utf8')) as { scripts: object };
  for (const name of ['check', 'build', 'start', 'dev', 'new', 'submit', 'status']) assert.ok(name in scripts, name);
});

test('a folder that holds files is left alone, and unknown languages are named', () => {
  const at = (...words: string[]) =>
    spawnSync(process.execPath, [join(root, 'src/cli/main.ts'), 'new', 'site', ...words], { encoding: 'utf8' });
  assert.match(at(office, '--languages', 'en').stderr, /holds files already/);
  assert.match(at(join(folder, 'other'), '--languages', 'farsi').stderr, /Did you mean fa/);
  assert.match(at(join(folder, 'other')).stderr, /--languages/);
  assert.ok(!existsSync(join(folder, 'other')));
});
