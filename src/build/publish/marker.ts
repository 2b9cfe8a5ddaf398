/**
 * I/O: the mark of a published folder, a file `.sanad` in it. It says by its first line that Sanad wrote the folder, and lists each
 * file with its digest. A folder or file of that name with other words in it is no mark.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAbsent, statIfThere } from './stat.ts';
import type { PublishedFile } from './types.ts';

export const MARKER = '.sanad';

const FIRST_LINE =
  'This folder was written by Sanad, and each build replaces what stands here; the rest it leaves alone.';
/** Of version 0.1, which listed no files. */
const FIRST_LINE_BEFORE = 'This folder is written by Sanad and replaced as a whole by each build.';

/** Digest and size of each file by its path. */
export type Listing = ReadonlyMap<string, Pick<PublishedFile, 'digest' | 'size'>>;

interface Marker {
  /** `undefined` where the list is damaged or was never written: then nobody knows who wrote what. */
  listing: Listing | undefined;
}

/** The same text for the same site: times are kept elsewhere. */
export function markerText(listing: Listing): string {
  const lines = [...listing]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, { digest, size }]) => `${digest} ${size} ${JSON.stringify(path)}\n`);
  const body = `${FIRST_LINE}\n${lines.join('')}`;
  return `${body}${checksum(body)}\n`;
}

/** @returns `undefined` if the folder has no mark of ours */
export function readMarker(folder: string): Marker | undefined {
  let text: string;
  try {
    const file = join(folder, MARKER);
    if (!statIfThere(file)?.isFile()) return undefined;
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
  if (text.startsWith(`${FIRST_LINE_BEFORE}\n`)) return { listing: undefined };
  const [first, ...lines] = text.split('\n');
  if (first !== FIRST_LINE) return undefined;
  const end = text.lastIndexOf('\n', text.length - 2) + 1;
  if (text.slice(end) !== `${checksum(text.slice(0, end))}\n`) return { listing: undefined };
  return { listing: new Map(lines.slice(0, -2).map(readLine)) };
}

function readLine(line: string): [string, { digest: string; size: number }] {
  const [digest = '', size, ...path] = line.split(' ');
  // The checksum held, so the line is as `markerText` wrote it.
  return [JSON.parse(path.join(' ')) as string, { digest, size: Number(size) }];
}

const checksum = (text: string) => createHash('sha256').update(text).digest('hex');
