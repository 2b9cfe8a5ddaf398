/**
 * I/O: when the files of a site were published, kept in the cache: a file whose size and time did not change since need not be read
 * to know that it is as it was. Safe to lose.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Listing } from './marker.ts';
import { statIfThere } from './stat.ts';
import type { PublishedFile } from './types.ts';

/** Milliseconds since 1970 and digest at that time. */
type Times = Record<string, [mtimeMs: number, digest: string]>;

const memoryOf = (cache: string, folder: string) => join(cache, 'published', `${digestOf(folder).slice(0, 16)}.json`);

function readTimes(cache: string, folder: string): Times {
  try {
    // Written by rememberTimes; what disagrees with the disk is read again.
    return JSON.parse(readFileSync(memoryOf(cache, folder), 'utf8')) as Times;
  } catch {
    return {};
  }
}

export function rememberTimes(cache: string, folder: string, files: ReadonlyMap<string, PublishedFile>): void {
  const memory = memoryOf(cache, folder);
  const times = Object.fromEntries([...files].map(([path, { mtimeMs, digest }]) => [path, [mtimeMs, digest]]));
  try {
    mkdirSync(dirname(memory), { recursive: true });
    writeFileSync(`${memory}.${process.pid}`, JSON.stringify(times));
    renameSync(`${memory}.${process.pid}`, memory);
  } catch {
    // The site is published; the next build reads more of it than it need have.
  }
}

/** The files of a listing that are in the folder as they were published. */
export function intactFiles(cache: string, folder: string, listing: Listing): Map<string, PublishedFile> {
  const times = readTimes(cache, folder);
  const intact = new Map<string, PublishedFile>();
  for (const [path, { digest, size }] of listing) {
    const file = join(folder, path);
    const stat = statIfThere(file);
    if (!stat?.isFile() || stat.size !== size) continue;
    const [mtimeMs, known] = Object.hasOwn(times, path) ? (times[path] ?? []) : [];
    if ((mtimeMs === stat.mtimeMs && known === digest) || digestOf(readFileSync(file)) === digest)
      intact.set(path, { digest, size, mtimeMs: stat.mtimeMs, ...(stat.nlink > 1 ? { isShared: true } : {}) });
  }
  return intact;
}

const digestOf = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
