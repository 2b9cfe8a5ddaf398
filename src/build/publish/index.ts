/** I/O: puts a finished site where it is to be served from, and destroys nothing on the way. */
import { existsSync, lstatSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../model/failure.ts';
import { findForeign, worthTelling } from './foreign.ts';
import { publishInPlace, undo } from './in-place.ts';
import { MARKER, readMarker, type Listing } from './marker.ts';
import { realFolder, refusedContent, refusedTarget } from './target.ts';
import { finishSwap, assemble, retire, swap } from './swap.ts';
import { errorCode } from '../../store/error-code.ts';
import { intactFiles, rememberTimes } from './times.ts';
import type { Outcome, Plan, PlannedFile, ProtectedFolders, PublishedFile, Target } from './types.ts';
import { INSIDE, stagingFolder, isFree, mark, openStaging, type Staging } from './staging.ts';

export type { Outcome, Plan, PlannedFile, Target } from './types.ts';

type Files = ReadonlyMap<string, PublishedFile>;

/**
 * Up to this share of its files, a site is changed in place: a folder for each page and a second name for each file of a large
 * site, and their removal afterwards, take longer than all else after an edit. A text that is edited changes the index of its
 * language too: a twentieth of the files of a site with everything, a tenth of one without documents.
 */
const FEW = 1 / 4;

/** What a build that was killed may have left at the top of a site. */
const leftovers = new Set([INSIDE]);

/**
 * Takes hold of the folder that a site is published to; what an earlier build that was killed has left is put in order first.
 * Waits while another build holds it. A symbolic link stands for the folder that it leads to.
 *
 * @param out absolute; need not exist
 * @param say tells the person at the keyboard what is waited for
 * @throws Failure if the folder holds, or might hold, what Sanad did not write
 */
export async function openTarget(
  out: string,
  protectedFolders: ProtectedFolders,
  say: (text: string) => void,
): Promise<Target> {
  const folder = realFolder(out);
  refuse(refusedTarget(folder, protectedFolders) ?? refusedContent(folder, leftovers));
  const staging = await openStaging(folder, say);
  try {
    putInOrder(folder, staging);
    refuse(refusedContent(folder, leftovers));
    const listing = readMarker(folder)?.listing;
    const published = intactFiles(protectedFolders.cache, folder, listing ?? new Map());
    const work = join(staging.folder, 'work');
    mkdirSync(work);
    return {
      folder,
      published,
      work,
      publish: async (plan) => {
        const outcome = await Promise.resolve(publish(folder, staging, plan, listing, published));
        rememberTimes(protectedFolders.cache, folder, stateOf(folder, plan, published));
        return outcome;
      },
      close: staging.close,
    };
  } catch (error) {
    staging.close();
    throw error;
  }
}

function refuse(reason: string | undefined): void {
  if (reason !== undefined) throw new Failure(reason);
}

/** Finishes, or takes back, what a build began that was killed. */
function putInOrder(folder: string, staging: Staging): void {
  const [inside, beside] = [join(folder, INSIDE), stagingFolder(folder)];
  if (existsSync(inside) && isFree(inside)) {
    undo(folder, inside);
    if (inside !== staging.folder) rmSync(inside, { recursive: true });
  }
  if (beside === staging.folder) {
    undo(folder, beside);
    finishSwap(folder, join(beside, 'next'), join(beside, 'previous'));
  }
  for (const name of ['next', 'work']) rmSync(join(staging.folder, name), { recursive: true, force: true });
}

/** Synchronous: a signal arrives before or after it, never in between. */
function publish(
  folder: string,
  staging: Staging,
  plan: Plan,
  listing: Listing | undefined,
  published: Files,
): Outcome {
  // prettier-ignore
  for (const path of plan.keys()) assertInside(path);
  if (!staging.lock.isHeld())
    throw new Failure('Another build has taken over the folder of the site; this one published nothing. Build again.');
  const exists = existsSync(folder);
  const { foreign, collisions } = exists
    ? findForeign(folder, listing, plan, leftovers)
    : { foreign: [], collisions: [] };
  if (collisions.length > 0)
    throw new Failure(
      `In ${folder} Sanad did not write ${collisions.slice(0, 5).join(', ')}${collisions.length > 5 ? ' …' : ''}, and the new site has something else there. Move it away, or into the folder public of the content if it belongs in the site.`,
    );
  const changed = [...plan].filter(([path, { digest }]) => published.get(path)?.digest !== digest).length;
  const outcome = { files: plan.size, changed, foreign: exists ? worthTelling(folder, foreign) : [] };
  if (exists && changed === 0 && isAsListed(plan, listing, published)) return outcome;

  if (staging.isInside || (exists && isFew(changed, plan, listing) && isOneVolume(folder, staging.folder)))
    publishInPlace(folder, staging.folder, plan, listing, published);
  else {
    const [next, previous] = [join(staging.folder, 'next'), join(staging.folder, 'previous')];
    assemble(folder, next, plan, published, foreign);
    try {
      swap(folder, next, previous);
    } catch (error) {
      if (!exists || !['EBUSY', 'EXDEV', 'EPERM', 'EACCES'].includes(errorCode(error))) throw error;
      fallBack(folder, next, plan, listing, published);
      return outcome;
    }
    if (existsSync(previous)) retire(previous, folder);
  }
  return outcome;
}

/** The folder cannot be renamed, which nothing told beforehand: what was put together beside it is brought in, file by file. */
function fallBack(folder: string, next: string, plan: Plan, listing: Listing | undefined, published: Files): void {
  const inside = join(folder, INSIDE);
  mkdirSync(inside, { recursive: true });
  mark(inside);
  const brought = [...plan].map(([path, file]): [string, PlannedFile] => {
    if (file.source !== 'kept') return [path, { ...file, source: { file: join(next, path) } }];
    // Its second name would make it a file that somebody shares.
    rmSync(join(next, path));
    return [path, file];
  });
  publishInPlace(folder, inside, new Map(brought), listing, published);
  rmSync(inside, { recursive: true });
}

/** Whether little of the site changes. @param changed files that are new or differ */
function isFew(changed: number, plan: Plan, listing: Listing | undefined): boolean {
  if (!listing) return false;
  const gone = [...listing.keys()].filter((path) => !plan.has(path)).length;
  return changed + gone <= plan.size * FEW;
}

const isOneVolume = (a: string, b: string) => lstatSync(a).dev === lstatSync(b).dev;

/** Files that were kept are as they were. */
function stateOf(folder: string, plan: Plan, published: Files): Map<string, PublishedFile> {
  return new Map(
    [...plan].map(([path, { digest, source }]) => {
      const known = source === 'kept' ? published.get(path) : undefined;
      if (known) return [path, known];
      const { size, mtimeMs } = lstatSync(join(folder, path));
      return [path, { digest, size, mtimeMs }];
    }),
  );
}

/** Whether the site needs nothing at all: no file goes, and none is shared. */
const isAsListed = (plan: Plan, listing: Listing | undefined, published: Files): boolean =>
  listing?.size === plan.size &&
  [...plan.keys()].every((path) => {
    const known = published.get(path);
    return known !== undefined && !known.isShared;
  });

function assertInside(path: string): void {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..') || [MARKER, INSIDE].includes(parts[0] ?? ''))
    throw new Error(`“${path}” is no path of a site.`);
}
