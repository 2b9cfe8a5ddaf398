/** I/O: all checks and tests of Sanad itself, in the order in which they fail fastest. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';

/** Where browsers usually are; `CHROMIUM` names another one. */
const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

function call(root: string, command: string, words: readonly string[], env: NodeJS.ProcessEnv = process.env): number {
  return spawnSync(command, words, { cwd: root, stdio: 'inherit', env }).status ?? 1;
}

function findBrowser(): string | undefined {
  return [process.env['CHROMIUM'], ...browsers].find((path) => path && existsSync(path));
}

/** Packages of Debian that the tests drive: a browser for pages, readers of PDF. */
function installTools(root: string): void {
  if (findBrowser() && existsSync('/usr/bin/pdftotext')) return;
  if (!existsSync('/usr/bin/apt-get')) return;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const apt = (...words: string[]) =>
    call(root, [...sudo, 'apt-get'][0]!, [...[...sudo, 'apt-get'].slice(1), ...words, '-qq', '-y']);
  apt('update');
  apt('install', 'chromium', 'poppler-utils');
}

/** @param words files to test; all if there are none */
export async function test(root: string, words: readonly string[]): Promise<number> {
  const bin = (name: string) => join(root, 'node_modules/.bin', name);
  installTools(root);
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
      const code = call(root, bin(command), args);
      if (code !== 0) return code;
    }
  }
  const env = { ...process.env, CHROMIUM: browser };
  const site = join(root, '.sanad/tests/site');
  process.stderr.write('Building the sample site …\n');
  const built = call(root, process.execPath, [join(root, 'src/cli/main.ts'), 'build', '--out', site], env);
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
  return call(root, process.execPath, ['--no-warnings=ExperimentalWarning', '--test', ...files], {
    ...env,
    SANAD_SITE: site,
  });
}
