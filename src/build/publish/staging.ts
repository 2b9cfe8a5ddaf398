/**
 * I/O: the folder in which one build at a time prepares a publishing. It is beside the site, so that the whole site can be swapped;
 * where the site cannot be renamed, or nothing can be written beside it, it is inside.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { basename, dirname, join } from 'node:path';
import { Failure } from '../../model/failure.ts';
import { isLock, lock, type Lock } from './lock.ts';
import { statIfThere, makeFolder } from './stat.ts';
import { holdsMount } from './target.ts';
import { errorCode } from '../../store/error-code.ts';

/** Its name inside a site. */
export const INSIDE = '.sanad-work';
const MARK = 'sanad';
/** Folders of what a build has not published yet. */
const work = ['work', 'next'];
const MARK_TEXT = 'Sanad prepares a publishing here. If no build is running, this folder may be deleted.\n';

export interface Staging {
  folder: string;
  isInside: boolean;
  lock: Lock;
  /** Leaves nothing behind. Synchronous, may be called twice. */
  close(): void;
}

export const stagingFolder = (site: string) => join(dirname(site), `.${basename(site)}.sanad`);

/** Waits until no other build holds it. */
export async function openStaging(site: string, say: (text: string) => void): Promise<Staging> {
  const created = mkdirSync(dirname(site), { recursive: true });
  const isInside = existsSync(site) && (holdsMount(site) || !mayMake(stagingFolder(site)));
  const folder = isInside ? join(site, INSIDE) : stagingFolder(site);
  if (!isFree(folder))
    throw new Failure(`${folder} is in the way: a build needs that name for a while. Rename it, or publish elsewhere.`);
  const buildLock = await lock(join(folder, 'lock'), say);
  mark(folder);
  let isOpen = true;
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    process.off('exit', close);
    // If somebody has taken the lock away, another build may be at work here.
    if (!buildLock.isHeld()) return;
    for (const name of work) removeAll(join(folder, name));
    // What could not be put in order stays, with its mark, for the next build.
    if (readdirSync(folder).every((name) => name === MARK || name === 'lock')) rmSync(join(folder, MARK));
    buildLock.release();
    removeIfEmpty(folder);
    for (let above = dirname(site); created && above.startsWith(created); above = dirname(above))
      if (!removeIfEmpty(above)) break;
  };
  // Before the lock goes.
  process.prependListener('exit', close);
  return { folder, isInside, lock: buildLock, close };
}

/** Says that a folder is a staging, so that what a killed build leaves in it is known for what it is. */
export const mark = (folder: string): void => writeFileSync(join(folder, MARK), MARK_TEXT);

/**
 * Whether a build may use the name: nothing is there, or what another build has left. Threads of one that was ended may have made
 * its work anew after the mark was gone.
 */
export function isFree(folder: string): boolean {
  const stat = statIfThere(folder);
  if (!stat) return true;
  if (!stat.isDirectory()) return false;
  const names = readdirSync(folder);
  if (names.every((name) => work.includes(name))) return true;
  return isMark(join(folder, MARK)) || names.some((name) => isLock(join(folder, name)));
}

function isMark(file: string): boolean {
  try {
    return readFileSync(file, 'utf8') === MARK_TEXT;
  } catch {
    return false;
  }
}

/** Tried rather than asked: what the system says about rights is not all that it goes by. */
function mayMake(folder: string): boolean {
  try {
    makeFolder(folder);
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error))) return false;
    throw error;
  }
}

/** Threads that are about to end may still be writing: what they write then goes with the next build. */
function removeAll(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    return;
  }
}

function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
