/** I/O: `compare`: what a change publishes, beside a folder or a commit with the content as it was. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { compare } from '../build/compare.ts';
import { hasErrors } from '../checks/reporters.ts';
import type { Settings } from '../load/settings.ts';
import { showControls } from '../model/control-characters.ts';
import { Failure } from '../model/failure.ts';
import { messageLanguages } from '../model/rules/translated/index.ts';
import type { Arguments } from './arguments.ts';
import { optionsOf, type Surroundings } from './build.ts';

/** @returns exit code */
export async function runCompare(
  settings: Settings,
  words: readonly string[],
  options: Arguments['options'],
  { progress, today, show, complain }: Surroundings,
): Promise<number> {
  const [before, ...more] = words;
  // An empty word, such as a variable of CI that is not set, would name the folder one stands in.
  if (before === undefined || before.trim() === '' || more.length > 0) {
    complain('Say with what to compare: a branch or commit, or a content folder as it was: npm run compare -- origin/main'); // prettier-ignore
    return 2;
  }
  const folder = resolve(process.cwd(), options.out ?? join(dirname(settings.cache), 'preview'));
  const shelf = join(settings.cache, 'before');
  try {
    const { problems, report } = await compare(settings, contentBefore(before, settings.content, shelf), {
      build: optionsOf(options),
      folder,
      language: messageLanguages.find((code) => code === options.lang),
      progress,
      today,
    });
    progress.end();
    if (problems.length > 0) show(problems);
    if (!report || hasErrors(problems)) {
      complain('Nothing was written, since the change cannot be built.');
      return 1;
    }
    const name = relative(process.cwd(), folder) || '.';
    complain(`Open ${join(name, 'index.html')}; the same summary is in ${join(name, 'summary.md')}.`);
    return 0;
  } finally {
    rmSync(shelf, { recursive: true, force: true });
  }
}

/**
 * @param named a content folder, or what git knows
 * @param shelf where the content of a commit is put
 * @returns `undefined` where the commit has no such content
 * @throws Failure if there is neither
 */
export function contentBefore(named: string, content: string, shelf: string): string | undefined {
  const folder = resolve(process.cwd(), named);
  for (const each of [folder, join(folder, 'content')])
    if (existsSync(join(each, 'site.yaml'))) {
      if (realpathSync(each) === realpathSync(content)) throw new Failure(`“${named}” is the content as it is now. Name a branch, a commit or another folder: npm run compare -- origin/main`); // prettier-ignore
      return each;
    }
  const git = (words: readonly string[], index?: string) =>
    spawnSync('git', words, {
      cwd: content,
      encoding: 'utf8',
      env: { ...process.env, ...(index === undefined ? {} : { GIT_INDEX_FILE: index }) },
    });
  // What begins with a hyphen would be an option of git.
  const commit = named.startsWith('-') ? undefined : git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${named}^{commit}`]); // prettier-ignore
  if (commit?.status !== 0) {
    const isShallow = git(['rev-parse', '--is-shallow-repository']).stdout?.trim() === 'true';
    const remedy = isShallow
      ? 'This clone is shallow, without its older commits: in a workflow of GitHub write fetch-depth: 2 and HEAD^1; elsewhere fetch it first: git fetch --depth 1 origin COMMIT'
      : 'Where a branch is meant, fetch it first: git fetch origin main';
    throw new Failure(`“${showControls(named)}” is no folder with a site.yaml, and git knows no such branch or commit here. ${remedy}`); // prettier-ignore
  }
  // Names of folders may begin and end with blanks.
  const lineOf = (words: readonly string[]) => git(words).stdout.replace(/\r?\n$/, '');
  const prefix = lineOf(['rev-parse', '--show-prefix']).replace(/\/$/, '');
  const tree = `${commit.stdout.trim()}:${prefix}`;
  if (git(['cat-file', '-e', `${tree}${prefix === '' ? '' : '/'}site.yaml`]).status !== 0) return undefined;
  rmSync(shelf, { recursive: true, force: true });
  const target = join(shelf, 'content');
  mkdirSync(target, { recursive: true });
  const index = join(shelf, 'index');
  // Through an index of its own, so that neither the work tree nor what is staged changes.
  const top = lineOf(['rev-parse', '--show-toplevel']);
  const steps = [git(['read-tree', tree], index), spawnSync('git', ['checkout-index', '--all', `--prefix=${target}/`], { cwd: top, encoding: 'utf8', env: { ...process.env, GIT_INDEX_FILE: index } })]; // prettier-ignore
  const failed = steps.find(({ status }) => status !== 0);
  if (failed) throw new Failure(`git could not give the content of ${named}: ${failed.stderr.trim()}`);
  return target;
}
