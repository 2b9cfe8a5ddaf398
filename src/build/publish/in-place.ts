/**
 * I/O: the way for a folder that cannot be renamed, such as the volume of a container, and for few changes. All new files are made
 * ready first; then each takes its place, and a journal tells how to go back. A build that is killed in between is undone when the
 * next one begins.
 */
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { dirname, join } from 'node:path';
import { placeFile } from './place-file.ts';
import { allFolders, foldersOf } from './foreign.ts';
import { MARKER, markerText, type Listing } from './marker.ts';
import { statIfThere } from './stat.ts';
import type { Plan, PublishedFile } from './types.ts';

/** One change: the file of that number in `new` takes the place, what stood there is kept in `old`. */
interface Step {
  path: string;
  kind: 'put' | 'remove';
  /** Whether a file stood there before. */
  had: boolean;
}

const JOURNAL = 'journal.json';

/**
 * @param staging folder on the same volume, so that files can be moved
 * @param listing what was published last, whether it is there or not
 * @param published what of it is there unchanged
 */
export function publishInPlace(
  folder: string,
  staging: string,
  plan: Plan,
  listing: Listing | undefined,
  published: ReadonlyMap<string, PublishedFile>,
): void {
  clear(staging);
  for (const name of ['new', 'old']) mkdirSync(join(staging, name), { recursive: true });
  try {
    changePlaces(folder, staging, plan, listing, published);
  } catch (error) {
    undo(folder, staging);
    throw error;
  } finally {
    if (!existsSync(join(staging, JOURNAL))) clear(staging);
  }
}

function changePlaces(
  folder: string,
  staging: string,
  plan: Plan,
  listing: Listing | undefined,
  published: ReadonlyMap<string, PublishedFile>,
): void {
  const steps: Step[] = [];
  const isFileThere = (path: string) => statIfThere(join(folder, path))?.isDirectory() === false;
  const add = (kind: Step['kind'], path: string, write?: (file: string) => void) => {
    write?.(join(staging, 'new', String(steps.length)));
    steps.push({ path, kind, had: isFileThere(path) });
  };
  const removed = [...(listing?.keys() ?? [])].filter((path) => !plan.has(path) && isFileThere(path));
  const isInTheWay = inTheWayOf(plan);
  for (const path of removed.filter(isInTheWay)) add('remove', path);
  const listed = new Map<string, PublishedFile>();
  // What a page needs is there before the page.
  for (const [path, file] of [...plan].sort(([a], [b]) => Number(isPage(a)) - Number(isPage(b)))) {
    const known = published.get(path);
    if (file.source === 'kept' && known && !known.isShared) listed.set(path, known);
    else add('put', path, (to) => listed.set(path, placeFile(file, path, folder, known, to)));
  }
  for (const path of removed.filter((path) => !isInTheWay(path))) add('remove', path);
  add('put', MARKER, (to) => writeFileSync(to, markerText(listed)));

  const journal = join(staging, JOURNAL);
  writeFileSync(`${journal}.new`, JSON.stringify(steps));
  renameSync(`${journal}.new`, journal);
  steps.forEach((step, number) => take(folder, staging, step, number));
  rmSync(journal);
}

const isPage = (path: string) => path.endsWith('.html');

/** Finds old files that are where the new site has a folder, or in a folder where it has a file. */
function inTheWayOf(plan: Plan): (path: string) => boolean {
  const folders = allFolders(plan.keys());
  return (path) => folders.has(path) || foldersOf(path).some((folder) => plan.has(folder));
}

function take(folder: string, staging: string, { path, kind, had }: Step, number: number): void {
  const [target, old] = [join(folder, path), join(staging, 'old', String(number))];
  if (kind === 'remove') {
    renameSync(target, old);
    removeEmpty(folder, dirname(path));
    return;
  }
  mkdirSync(dirname(target), { recursive: true });
  if (had)
    try {
      // A second name, so that the place is never empty.
      linkSync(target, old);
    } catch {
      renameSync(target, old);
    }
  renameSync(join(staging, 'new', String(number)), target);
}

/** Removes what was made ready and what was kept; only where no journal needs it. */
function clear(staging: string): void {
  for (const name of ['new', 'old', `${JOURNAL}.new`]) rmSync(join(staging, name), { recursive: true, force: true });
}

/** Goes back to the site as it was if a journal is there. Can itself be killed and done again. */
export function undo(folder: string, staging: string): void {
  const journal = join(staging, JOURNAL);
  if (!existsSync(journal)) return clear(staging);
  // Only changePlaces writes that name, whole.
  const steps = JSON.parse(readFileSync(journal, 'utf8')) as Step[];
  for (const [number, { path, kind, had }] of [...steps.entries()].reverse()) {
    const [target, fresh, old] = [join(folder, path), join(staging, 'new', String(number)), join(staging, 'old', String(number))]; // prettier-ignore
    // Without the old file this step was never taken, or is undone already.
    if (had && existsSync(old)) {
      mkdirSync(dirname(target), { recursive: true });
      renameSync(old, target);
    } else if (!had && kind === 'put' && !existsSync(fresh)) {
      rmSync(target, { force: true });
      removeEmpty(folder, dirname(path));
    }
  }
  rmSync(journal);
  clear(staging);
}

/** Removes a folder and those above it, as far as they are empty. */
function removeEmpty(root: string, inside: string): void {
  for (let folder = inside; folder !== '.'; folder = dirname(folder))
    try {
      rmdirSync(join(root, folder));
    } catch {
      return;
    }
}
