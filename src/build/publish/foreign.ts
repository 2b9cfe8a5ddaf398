/** I/O: what is in a published site and was not written by Sanad. It stays, or the build is refused; it is never dropped. */
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, linkSync, lstatSync, mkdirSync, readFileSync, readdirSync, readlinkSync, symlinkSync, utimesSync, type Dirent } from 'node:fs'; // prettier-ignore
import { dirname, join } from 'node:path';
import { MARKER, type Listing } from './marker.ts';
import { isSystemFile } from './target.ts';
import type { Plan } from './types.ts';

export interface ForeignFiles {
  /** `/`-separated path in the site; of a folder that is foreign as a whole only the folder. */
  path: string;
  isFolder: boolean;
}

/**
 * @param listing what was published last; without one, what the plan names is taken for ours
 * @param ours names at the top that are ours although no listing has them
 * @returns foreign entries, and those of them that are where the new site has a file or a folder of its own
 */
export function findForeign(
  folder: string,
  listing: Listing | undefined,
  plan: Plan,
  ours: ReadonlySet<string>,
): { foreign: ForeignFiles[]; collisions: string[] } {
  const foreign: ForeignFiles[] = [];
  const collisions: string[] = [];
  const plannedFolders = allFolders(plan.keys());
  const folders = allFolders(listing?.keys() ?? []).union(plannedFolders);

  const look = (entry: Dirent, path: string): void => {
    if (entry.isDirectory() && folders.has(path)) return visit(path);
    const planned = plan.get(path);
    if (!entry.isDirectory()) {
      if (listing?.has(path) || (!listing && planned && entry.isFile())) return;
      if (planned && entry.isFile() && digestOf(join(folder, path)) === planned.digest) return;
    }
    if (planned || plannedFolders.has(path) || foldersOf(path).some((above) => plan.has(above))) collisions.push(path);
    else foreign.push({ path, isFolder: entry.isDirectory() });
  };
  const visit = (inside: string): void => {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      if (inside === '' && (entry.name === MARKER || ours.has(entry.name))) continue;
      look(entry, inside === '' ? entry.name : `${inside}/${entry.name}`);
    }
  };
  visit('');
  return { foreign, collisions };
}

/** Folders of all paths: large sites have thousands, each with some files. */
export function allFolders(paths: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const path of paths)
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      // Those above it are there already.
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  return folders;
}

/** `a/b/c` → `a/b`, `a`. */
export function foldersOf(path: string): string[] {
  const folder = dirname(path);
  return folder === '.' ? [] : [folder, ...foldersOf(folder)];
}

/** Foreign files as somebody would look for them: empty folders and what systems leave are not worth a word. */
export const worthTelling = (folder: string, foreign: readonly ForeignFiles[]): string[] =>
  foreign
    .filter(
      ({ path, isFolder }) =>
        !isSystemFile(path.slice(path.lastIndexOf('/') + 1)) && !(isFolder && isHollow(join(folder, path))),
    ) // prettier-ignore
    .map(({ path, isFolder }) => (isFolder ? `${path}/` : path));

const isHollow = (folder: string): boolean =>
  readdirSync(folder, { withFileTypes: true }).every(
    (entry) => entry.isDirectory() && isHollow(join(folder, entry.name)),
  );

/** Gives foreign entries a place in the new site beside the one they have: the same files, not copies, wherever that can be. */
export function moveForeign(folder: string, next: string, foreign: readonly ForeignFiles[]): void {
  for (const { path } of foreign) {
    mkdirSync(join(next, dirname(path)), { recursive: true });
    bringEntry(join(folder, path), join(next, path));
  }
}

function bringEntry(from: string, to: string): void {
  const stat = lstatSync(from);
  if (stat.isDirectory()) {
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(from)) bringEntry(join(from, name), join(to, name));
    chmodSync(to, stat.mode);
  } else if (stat.isSymbolicLink()) symlinkSync(readlinkSync(from), to);
  else {
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to);
      chmodSync(to, stat.mode);
      utimesSync(to, stat.atimeMs / 1000, stat.mtimeMs / 1000);
    }
  }
}

const digestOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
