/** I/O: where a site may be published. A folder is refused rather than guessed about. */
import { readFileSync, readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, parse, resolve, sep } from 'node:path';
import { readMarker } from './marker.ts';
import { isAbsent, statIfThere } from './stat.ts';
import type { ProtectedFolders } from './types.ts';

/** Folders of the project that no site may be in; others, such as `dist`, are free. */
const ownFolders = ['.ci', '.git', '.github', '.sanad', 'content', 'node_modules', 'public', 'src', 'tests'];
/** What systems leave in every folder. */
const systemFiles = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', 'lost+found']);

export const isSystemFile = (name: string) => systemFiles.has(name);

const isInside = (inner: string, outer: string) => inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep); // prettier-ignore

/** The folder that a path means: symbolic links resolved, of a path that does not exist yet as far as it does. */
export function realFolder(path: string, hops = 0): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (!isAbsent(error) || path === parse(path).root || hops > 40) throw error;
  }
  const link = statIfThere(path)?.isSymbolicLink() ? readlinkSync(path) : undefined;
  if (link !== undefined) return realFolder(resolve(dirname(path), link), hops + 1);
  return join(realFolder(dirname(path), hops), basename(path));
}

/** @returns why no site may be published there, by the place alone */
export function refusedTarget(folder: string, { root, content, cache }: ProtectedFolders): string | undefined {
  const project = realFolder(root);
  const places: [boolean, string][] = [
    [folder === parse(folder).root, 'is the root of the disk'],
    [isInside(realFolder(homedir()), folder), 'is a home folder, or holds one'],
    [isInside(project, folder), 'is the project itself, or holds it'],
    [overlap(folder, realFolder(content)), 'is the content folder, holds it, or lies in it'],
    [overlap(folder, realFolder(cache)), 'is the cache of the builds, holds it, or lies in it'],
    [ownFolders.some((name) => isInside(folder, join(project, name))), 'belongs to the project'],
  ];
  const [, reason] = places.find(([applies]) => applies) ?? [];
  return reason && `${folder} ${reason}, and a build replaces what it publishes to. ${other}`;
}

const other = 'Give another folder with --out, such as dist.';

const overlap = (one: string, another: string) => isInside(one, another) || isInside(another, one);

/**
 * @param ours names at the top of the folder that a build which was killed may have left
 * @returns why no site may be published there, by what is there
 */
export function refusedContent(folder: string, ours: ReadonlySet<string>): string | undefined {
  const stat = statIfThere(folder);
  if (!stat) {
    const above = dirname(folder);
    return above === folder || statIfThere(above)?.isDirectory() ? undefined : refusedContent(above, ours);
  }
  if (!stat.isDirectory()) return `${folder} is not a folder. ${other}`;
  if (readMarker(folder)) return undefined;
  const names = readdirSync(folder).filter((name) => !isSystemFile(name) && !ours.has(name));
  if (names.length === 0) return undefined;
  if (names.includes('.git'))
    return `${folder} is a git work tree that holds no site of Sanad. Give a new or empty folder with --out, and copy the site from there.`;
  const some = `${names.slice(0, 3).join(', ')}${names.length > 3 ? ' …' : ''}`;
  return `The folder ${folder} holds files that Sanad did not write (${some}); a build would replace them. Give a new or empty folder with --out. Files of your own that belong into the site, such as CNAME or .well-known, lie in the folder public of the content.`;
}

/** Whether the folder itself, or one in it, is a mount point: such a folder cannot be renamed, and what is mounted in it must stay. */
export function holdsMount(folder: string): boolean {
  try {
    if (statSync(folder).dev !== statSync(dirname(folder)).dev) return true;
    // Fifth field; spaces and the like are written in octal. A folder mounted from the same disk has the same number as that.
    return readFileSync('/proc/self/mountinfo', 'utf8')
      .split('\n')
      .map((line) =>
        (line.split(' ')[4] ?? '').replace(/\\(\d{3})/g, (_, code: string) => String.fromCharCode(parseInt(code, 8))),
      ) // prettier-ignore
      .some((point) => point !== '' && isInside(point, folder));
  } catch {
    return false;
  }
}
