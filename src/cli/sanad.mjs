#!/usr/bin/env node
/**
 * The command itself. Runs under whatever Node there is (20 and up): installs the dependencies if they are missing or
 * out of date, then hands over to the Node the project brings along (`node_modules/.bin/node`) or, where there is none
 * for the platform, to this one if it is new enough.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environment, flags } from './flags.mjs';
import { isInstalledPackage, officeOf, unpackProgram } from './program.mjs';

const home = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');
/** The folder of an office that has Sanad as a package; without it Sanad runs in its own repository. */
const office = isInstalledPackage(home) ? officeOf(process.cwd()) : undefined;
const root = office === undefined ? home : unpackProgram(home, office);
const modules = office === undefined ? join(root, 'node_modules') : dirname(home);

/** How long a program may take to end once it was asked to. */
const PATIENCE_MS = 30_000;

/** What npm notes as installed must be what the lockfile asks for; platform packages may be absent. */
function isInstalled() {
  try {
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    const present = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')).packages;
    return Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === '' || present[path]?.version === version || (optional && !present[path]),
    );
  } catch {
    return false;
  }
}

/**
 * Runs a program to its end and gives its exit code. Signals reach it, and it is given the time to clear up.
 * @returns {Promise<number>}
 */
function run(command, words, options) {
  return new Promise((resolve) => {
    const child = spawn(command, words, options);
    const pass = (signal) => {
      child.kill(signal);
      // Whatever is killed here is put in order by the next build.
      setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS).unref();
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, pass);
    const end = (code) => {
      for (const signal of signals) process.off(signal, pass);
      resolve(code);
    };
    child.on('error', () => end(1));
    child.on('exit', (code, signal) => end(signal ? 128 + constants.signals[signal] : (code ?? 1)));
  });
}

if (office === undefined && !isInstalled()) {
  process.stderr.write('Installing the dependencies (npm ci) …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const status = await run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status > 128) process.exit(status);
  if (status !== 0) {
    process.stderr.write('The dependencies could not be installed. Check the network and try again.\n');
    process.exit(1);
  }
}

const own = join(modules, '.bin', process.platform === 'win32' ? 'node.exe' : 'node');
const [major, minor] = process.versions.node.split('.').map(Number);
const isNewEnough = major > 22 || (major === 22 && minor >= 18);
if (!existsSync(own) && !isNewEnough) {
  process.stderr.write(
    `Sanad needs Node 22.18 or newer; this is ${process.versions.node}, and none is packaged for this platform.\n`,
  );
  process.exit(1);
}

const node = existsSync(own) ? own : process.execPath;
const status = await run(node, [...flags, join(root, 'src/cli/main.ts'), ...process.argv.slice(2)], {
  // By the channel it notices if this process is gone without a word.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: {
    ...environment,
    ...process.env,
    PATH: [join(modules, '.bin'), process.env.PATH].join(delimiter),
    // Compiled code is kept: reading it anew takes a third of a small build.
    NODE_COMPILE_CACHE: join(office ?? root, '.sanad/code'),
    ...(office === undefined ? {} : { SANAD_OFFICE: office }),
    ASTRO_TELEMETRY_DISABLED: '1',
  },
});
process.exit(status);
