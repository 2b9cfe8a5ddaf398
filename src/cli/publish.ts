/**
 * I/O: makes the finished site from the stage: written beside the old one, then swapped in, so that nobody ever sees half a
 * site and a failed build leaves the last good one. Files that did not change are linked from the old site, not copied.
 */
import { copyFile, link, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readJson, writeJson } from '../load/files.ts';

/** Says that a folder was made by Sanad and may be replaced. */
const MARKER = '.sanad';

type Listing = Record<string, { size: number; mtimeMs: number }>;

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
 * @param memory file that remembers what was published last
 * @param keep tells whether a path of the stage belongs to the site; others are removed from the stage
 */
export async function publishSite(
  stage: string,
  out: string,
  memory: string,
  keep: (path: string) => boolean,
): Promise<{ files: number; changed: number }> {
  const next = `${out}.next`;
  const previous = `${out}.previous`;
  await rm(next, { recursive: true, force: true });
  const staged = Object.entries(await list(stage));
  for (const [path] of staged) if (!keep(path)) await rm(join(stage, path));
  const entries = staged.filter(([path]) => keep(path));
  const before = await readJson<{ out?: string; listing?: Listing }>(memory, {});
  const published = before.out === out ? (before.listing ?? {}) : {};
  const folders = new Set(entries.map(([path]) => dirname(path)));
  for (const folder of [...folders].sort()) await mkdir(join(next, folder), { recursive: true });
  let changed = 0;
  const copy = async ([path, { size, mtimeMs }]: (typeof entries)[number]) => {
    const known = published[path];
    const same =
      known?.size === size && (known.mtimeMs === mtimeMs || (await haveSameBytes(join(stage, path), join(out, path))));
    if (same && (await succeeds(link(join(out, path), join(next, path))))) return;
    changed++;
    await copyFile(join(stage, path), join(next, path));
  };
  for (let index = 0; index < entries.length; index += 64)
    await Promise.all(entries.slice(index, index + 64).map(copy));
  await writeFile(join(next, MARKER), 'This folder is written by Sanad and replaced as a whole by each build.\n');
  await rm(previous, { recursive: true, force: true });
  await rename(out, previous).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(next, out);
  await rm(previous, { recursive: true, force: true });
  await writeJson(memory, { out, listing: Object.fromEntries(entries) });
  return { files: entries.length, changed };
}

const succeeds = (work: Promise<unknown>) =>
  work.then(
    () => true,
    () => false,
  );

async function haveSameBytes(one: string, other: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([readFile(one), readFile(other)]);
    return a.equals(b);
  } catch {
    return false;
  }
}

/** Every file below a folder by its `/`-separated path. */
async function list(root: string): Promise<Listing> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found: Listing = {};
  for (let index = 0; index < files.length; index += 256) {
    await Promise.all(
      files.slice(index, index + 256).map(async (file) => {
        const { size, mtimeMs } = await stat(file);
        found[file.slice(root.length + 1).replaceAll('\\', '/')] = { size, mtimeMs };
      }),
    );
  }
  return found;
}
