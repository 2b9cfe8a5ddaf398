/** I/O: all checks and tests of Sanad itself, in the order in which they fail fastest. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';

/** Where browsers usually are; `CHROMIUM` names another one. */
const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Runs a program to its end; one that is running when this process is asked to end is asked as well. */
function call(
  root: string,
  command: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, words, { cwd: root, stdio: 'inherit', env });
    const end = () => child.kill();
    process.on('exit', end);
    const finish = (code: number) => {
      process.off('exit', end);
      resolve(code);
    };
    child.on('error', () => finish(1));
    child.on('exit', (code) => finish(code ?? 1));
  });
}

function findBrowser(): string | undefined {
  return [process.env['CHROMIUM'], ...browsers].find((path) => path && existsSync(path));
}

/** Packages of Debian that the tests drive: a browser for pages, readers of PDF. */
const missingTools = (): string[] => [
  ...(findBrowser() ? [] : ['chromium']),
  ...(existsSync('/usr/bin/pdftotext') ? [] : ['poppler-utils']),
];

/** Installs what is missing. A person is asked first; where nobody sits at a terminal, as in a workflow, it is done. */
async function installTools(root: string): Promise<void> {
  const packages = missingTools();
  if (packages.length === 0 || !existsSync('/usr/bin/apt-get')) return;
  const apt = [...(process.getuid?.() === 0 ? [] : ['sudo']), 'apt-get'];
  const commands = [
    [...apt, 'update', '-qq', '-y'],
    [...apt, 'install', '-qq', '-y', ...packages],
  ];
  const shown = commands.map((words) => `  ${words.join(' ')}`).join('\n');
  process.stderr.write(
    `The tests need these packages of the system: ${packages.join(', ')}. To install them:\n${shown}\n`,
  );
  if (process.stdin.isTTY && process.stderr.isTTY && !(await isAgreed())) return;
  for (const [command = '', ...words] of commands) await call(root, command, words);
}

async function isAgreed(): Promise<boolean> {
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/i.test((await reader.question('Install them now? [y/N] ')).trim());
  } catch {
    // The terminal was closed.
    return false;
  } finally {
    reader.close();
  }
}

/** @param words files to test; all if there are none */
export async function test(root: string, words: readonly string[]): Promise<number> {
  const bin = (name: string) => join(root, 'node_modules/.bin', name);
  await installTools(root);
  const browser = findBrowser();
  if (!browser) {
    process.stderr.write(
      'The tests need Chromium: install it (apt-get install chromium), or name it in the variable CHROMIUM.\n',
    );
    return 1;
  }
  if (words.length === 0) {
    for (const [label, command, args] of [
      ['Format', 'prettier', ['--check', '--log-level=warn', '.']],
      ['Lint', 'eslint', ['.']],
      ['Types', 'astro', ['check', '--minimumSeverity', 'error']],
    ] as const) {
      process.stderr.write(`${label} …\n`);
      const code = await call(root, bin(command), args);
      if (code !== 0) return code;
    }
  }
  const env = { ...process.env, CHROMIUM: browser };
  const site = join(root, 'dist.tests');
  process.stderr.write('Building the sample site …\n');
  const built = await call(root, process.execPath, [join(root, 'src/cli/main.ts'), 'build', '--out', site], env);
  if (built !== 0) return built;
  const files =
    words.length > 0
      ? words
      : (
          await Array.fromAsync(
            glob(['src/**/*.test.ts', 'tests/**/*.test.ts'], {
              cwd: root,
              exclude: (path) => path.includes('node_modules'),
            }),
          )
        ).sort();
  // Node leaves one core free, which on two is half of the time.
  const atOnce = `--test-concurrency=${availableParallelism()}`;
  return call(root, process.execPath, ['--no-warnings=ExperimentalWarning', '--test', atOnce, ...files], {
    ...env,
    SANAD_SITE: site,
  });
}
