/**
 * I/O: makes the finished site from the stage. A site that is new or much changed is written beside the old one, then swapped in;
 * where little changed, finished files take the places of old ones, one by one. Nobody ever sees half a file, and a failed
 * build leaves the last good site. Synchronous where there are thousands of small files: promises would take several times as long.
 */
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readJson, writeJson } from '../load/files.ts';

/** Says that a folder was made by Sanad and may be replaced. Each build writes it anew, so that its time tells which one it was. */
const MARKER = '.sanad';
const markerText = 'This folder is written by Sanad and replaced as a whole by each build.\n';
/** Up to this share of its files a site is changed in place. */
const FEW = 0.1;

type Listing = Record<string, { size: number; mtimeMs: number }>;

interface Memory {
  out: string;
  /** Of the marker. */
  mtimeMs: number;
  listing: Listing;
}

export interface Staged {
  /** Tells whether a path of the stage belongs to the site; others are removed from the stage. */
  belongs(path: string): boolean;
  /** As `beginStage` told. */
  isPublished: boolean;
  /** For files that are never written twice, so that stage and site may share them: whether it was in this build. */
  once(path: string): 'now' | 'before' | undefined;
}

/** @returns a complaint if the target holds something that Sanad did not make */
export async function refusal(out: string): Promise<string | undefined> {
  const names = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [] as string[];
    throw error;
  });
  if (names.length === 0 || names.includes(MARKER)) return undefined;
  return `The folder ${out} holds files that Sanad did not write, and would be replaced as a whole. Empty it, or give another folder with --out.`;
}

/**
 * To be called before anything is written to the stage.
 * @param memory file that remembers what was published last
 * @returns whether all that lies in the stage was published, so that what is not written now needs no second look
 */
export function beginStage(memory: string): boolean {
  const published = !existsSync(begun(memory));
  mkdirSync(dirname(memory), { recursive: true });
  writeFileSync(begun(memory), '');
  return published;
}

/** Stands there from the first change of the stage until that is published. */
const begun = (memory: string) => `${memory}.begun`;

/** @param memory as above */
export async function publishSite(
  stage: string,
  out: string,
  memory: string,
  { belongs, once, isPublished }: Staged,
): Promise<{ files: number; changed: number }> {
  const last = await readJson<Memory | undefined>(memory, undefined);
  const published = last?.out === out ? last.listing : {};
  const listing: Listing = {};
  for (const path of list(stage))
    if (!belongs(path)) rmSync(join(stage, path));
    else listing[path] = (isPublished && once(path) === 'before' && published[path]) || stateOf(join(stage, path));
  const isCurrent = (path: string) => {
    const [known, now] = [published[path], listing[path]!];
    if (known?.size !== now.size) return false;
    return known.mtimeMs === now.mtimeMs
      ? existsSync(join(out, path))
      : haveSameBytes(join(stage, path), join(out, path));
  };
  const paths = Object.keys(listing);
  const changed = paths.filter((path) => !isCurrent(path));
  const gone = Object.keys(published).filter((path) => !(path in listing));
  const bring = (path: string, target: string) => {
    if (once(path) && succeeds(() => linkSync(join(stage, path), target))) return;
    copyFileSync(join(stage, path), target);
  };

  if (last && markerTime(out) === last.mtimeMs && changed.length + gone.length <= FEW * paths.length) {
    // The rest of the site is as the last build left it, and what a page needs is there before the page.
    for (const path of changed.sort((a, b) => Number(isPage(a)) - Number(isPage(b)))) {
      const target = join(out, path);
      mkdirSync(dirname(target), { recursive: true });
      rmSync(`${target}.new`, { force: true });
      bring(path, `${target}.new`);
      renameSync(`${target}.new`, target);
    }
    for (const path of gone) removeWithFolders(out, path);
    await writeFile(join(out, MARKER), markerText);
  } else {
    const next = `${out}.next`;
    const previous = `${out}.previous`;
    await rm(next, { recursive: true, force: true });
    for (const folder of new Set(paths.map((path) => dirname(path))))
      mkdirSync(join(next, folder), { recursive: true });
    const isNew = new Set(changed);
    for (const path of paths) {
      const kept = !isNew.has(path) && succeeds(() => linkSync(join(out, path), join(next, path)));
      if (!kept) bring(path, join(next, path));
    }
    await writeFile(join(next, MARKER), markerText);
    await rm(previous, { recursive: true, force: true });
    await rename(out, previous).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    await rename(next, out);
    await rm(previous, { recursive: true, force: true });
  }
  await writeJson(memory, { out, mtimeMs: markerTime(out)!, listing } satisfies Memory);
  rmSync(begun(memory), { force: true });
  return { files: paths.length, changed: changed.length };
}

const isPage = (path: string) => path.endsWith('.html');

const markerTime = (out: string) => statSync(join(out, MARKER), { throwIfNoEntry: false })?.mtimeMs;

/** Removes a file and the folders that it leaves empty. */
function removeWithFolders(root: string, path: string): void {
  rmSync(join(root, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder))
    if (!succeeds(() => rmdirSync(join(root, folder)))) return;
}

function succeeds(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

function haveSameBytes(one: string, other: string): boolean {
  try {
    return readFileSync(one).equals(readFileSync(other));
  } catch {
    return false;
  }
}

const stateOf = (file: string): Listing[string] => {
  const { size, mtimeMs } = statSync(file);
  return { size, mtimeMs };
};

/** `/`-separated paths of all files below a folder. */
const list = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length + 1).replaceAll('\\', '/'));
