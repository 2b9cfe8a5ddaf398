/**
 * I/O: makes the finished site from the stage: written beside the old one, then swapped in, so that nobody ever sees half a
 * site and a failed build leaves the last good one. Files that did not change are linked from the old site, not copied.
 * Synchronous where there are thousands of small files: promises would take several times as long.
 */
import { copyFileSync, linkSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
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
  const staged = Object.entries(list(stage));
  for (const [path] of staged) if (!keep(path)) await rm(join(stage, path));
  const entries = staged.filter(([path]) => keep(path));
  const before = await readJson<{ out?: string; listing?: Listing }>(memory, {});
  const published = before.out === out ? (before.listing ?? {}) : {};
  const folders = new Set(entries.map(([path]) => dirname(path)));
  for (const folder of [...folders].sort()) mkdirSync(join(next, folder), { recursive: true });
  let changed = 0;
  for (const [path, { size, mtimeMs }] of entries) {
    const known = published[path];
    const same =
      known?.size === size && (known.mtimeMs === mtimeMs || haveSameBytes(join(stage, path), join(out, path)));
    if (same && succeeds(() => linkSync(join(out, path), join(next, path)))) continue;
    changed++;
    copyFileSync(join(stage, path), join(next, path));
  }
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

/** Every file below a folder by its `/`-separated path. */
function list(root: string): Listing {
  const found: Listing = {};
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const { size, mtimeMs } = statSync(file);
    found[file.slice(root.length + 1).replaceAll('\\', '/')] = { size, mtimeMs };
  }
  return found;
}
