/** I/O: the way of most builds: the whole new site is put together beside the old one, then both change places by two renames. */
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { dirname, join } from 'node:path';
import { placeFile } from './place-file.ts';
import { moveForeign, type ForeignFiles } from './foreign.ts';
import { MARKER, markerText, readMarker } from './marker.ts';
import { statIfThere } from './stat.ts';
import type { Plan, PublishedFile } from './types.ts';

/** Puts the new site together. Files that stay are second names of those in the old site, which goes afterwards. */
export function assemble(
  folder: string,
  next: string,
  plan: Plan,
  published: ReadonlyMap<string, PublishedFile>,
  foreign: readonly ForeignFiles[],
): void {
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next);
  for (const inside of new Set([...plan.keys()].map((path) => dirname(path))))
    mkdirSync(join(next, inside), { recursive: true });
  const listing = new Map<string, PublishedFile>();
  for (const [path, file] of plan)
    listing.set(path, placeFile(file, path, folder, published.get(path), join(next, path)));
  if (foreign.length > 0) moveForeign(folder, next, foreign);
  writeFileSync(join(next, MARKER), markerText(listing));
  takeRights(folder, next);
}

/** A folder of a web server may belong to a group that others write in too. */
function takeRights(from: string, to: string): void {
  const [was, is] = [statSync(from, { throwIfNoEntry: false }), statSync(to)];
  if (!was) return;
  try {
    if (was.uid !== is.uid || was.gid !== is.gid) chownSync(to, was.uid, was.gid);
    if (was.mode !== is.mode) chmodSync(to, was.mode & 0o7777);
  } catch {
    // Who may not give it away keeps it; the site is readable either way.
  }
}

/** @throws if the folder cannot be renamed; it is there as it was */
export function swap(folder: string, next: string, previous: string): void {
  if (existsSync(folder)) renameSync(folder, previous);
  try {
    renameSync(next, folder);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, folder);
    throw error;
  }
}

/** Puts right what a build left that was killed in the middle of a swap. */
export function finishSwap(folder: string, next: string, previous: string): void {
  if (!existsSync(previous)) return;
  const isFree = !existsSync(folder) || (statSync(folder).isDirectory() && readdirSync(folder).length === 0);
  if (isFree) renameSync(readMarker(next)?.listing ? next : previous, folder);
  if (existsSync(previous) && readMarker(folder)) retire(previous, folder);
}

/** Removes the old site. Whatever has come into it that the new one does not have is moved there. */
export function retire(previous: string, folder: string): void {
  const written = readMarker(previous)?.listing;
  const visit = (inside: string): void => {
    for (const entry of readdirSync(join(previous, inside), { withFileTypes: true })) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      const [old, now] = [join(previous, path), join(folder, path)];
      if (entry.isDirectory()) visit(path);
      else if (path === MARKER || written?.has(path) || statIfThere(now)) rmSync(old);
      else {
        mkdirSync(dirname(now), { recursive: true });
        renameSync(old, now);
      }
    }
    rmdirSync(join(previous, inside));
  };
  visit('');
}
