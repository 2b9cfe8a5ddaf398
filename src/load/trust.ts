/**
 * I/O: which MDX files may hold code. Whoever runs Sanad says so, on the command line or in a file outside the content
 * folder: what is in the content can be changed by everybody who writes texts, and must not decide what runs here.
 */
import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';

interface Trust {
  /** Files that may hold code, as paths inside the content folder. */
  trusted: string[];
}

interface TrustGiven {
  /** Each a path of an MDX file inside the content folder; also from where the command runs. */
  trust?: readonly string[] | undefined;
  /** A file with one such path a line; `#` begins a comment. */
  'trust-list'?: string | undefined;
}

/** @returns the files, or why what was given cannot be followed */
export async function readTrust(
  content: string,
  working: string,
  { trust = [], 'trust-list': list }: TrustGiven,
): Promise<Trust | { refusal: string }> {
  const root = await realpath(content).catch(() => resolve(content));
  const named = trust.map((path) => ({ path, from: '--trust' }));
  if (list !== undefined) {
    const file = await realpath(resolve(working, list)).catch(() => undefined);
    const lines = file && (await readFile(file, 'utf8').catch(() => undefined));
    if (file === undefined || lines === undefined) return { refusal: `--trust-list: there is no file ${list}.` };
    if (inside(root, file) !== undefined)
      return {
        refusal: `--trust-list: ${list} lies in the content folder, where whoever writes texts can change it. Keep the list elsewhere.`,
      };
    for (const line of lines.split(/\r?\n/)) {
      const path = line.replace(/(?:^|\s)#.*$/, '').trim();
      if (path !== '') named.push({ path, from: list });
    }
  }
  const trusted: string[] = [];
  for (const { path, from } of named) {
    const found = await find(path, content, root, working);
    if (found === undefined) return { refusal: `${from}: there is no MDX file ${path} in the content folder.` };
    trusted.push(found);
  }
  return { trusted: [...new Set(trusted)].sort() };
}

/** The path of an MDX file in the content folder, named from there or from where the command runs. */
async function find(path: string, content: string, root: string, working: string): Promise<string | undefined> {
  for (const from of isAbsolute(path) ? [path] : [join(content, path), resolve(working, path)]) {
    const real = await realpath(from).catch(() => undefined);
    const own = real === undefined ? undefined : inside(root, real);
    if (real === undefined || own === undefined || !own.endsWith('.mdx') || !(await stat(real)).isFile()) continue;
    return own.split(sep).join('/');
  }
  return undefined;
}

/** The path inside a folder, or `undefined` where it leads out. Both are real paths. */
function inside(root: string, file: string): string | undefined {
  const path = relative(root, file);
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path) ? path : undefined;
}
