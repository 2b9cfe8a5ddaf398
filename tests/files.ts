/** I/O: what is in a folder, for tests that look through a site or compare two. */
import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Files of a folder by their path in it, sorted. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** The bytes of every file, in base64, by its path in the folder. */
export async function bytesOf(folder: string): Promise<Map<string, string>> {
  const read = (await filesOf(folder)).map(
    async (path) => [path, await readFile(join(folder, path), 'base64')] as const,
  );
  return new Map(await Promise.all(read));
}

/** Paths of files that are in one of two folders only, or differ. */
export const differing = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path)).sort();
