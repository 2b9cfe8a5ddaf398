/** I/O: puts a kit into a folder, and never over anything that is no kit or that somebody has changed. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { basename, dirname, join } from 'node:path';
import { required } from '../../model/required.ts';
import { sha256 } from '../../store/index.ts';
import { MANIFEST, readManifest } from '../../submissions/index.ts';
import type { KitFiles } from './make.ts';

/** Why a folder is left as it is. */
type Refused = { why: 'file' } | { why: 'foreign' } | { why: 'changed'; name: string };

/** @param folder absolute @returns why nothing was written, or `undefined` */
export function writeKit(folder: string, files: KitFiles): Refused | undefined {
  const refused = refusal(folder, files);
  if (refused) return refused;
  mkdirSync(dirname(folder), { recursive: true });
  // Whole or not at all: the new files stand beside the old ones before these go.
  const beside = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(beside, name), bytes);
    if (!existsSync(folder)) mkdirSync(folder);
    const before = manifestIn(folder)?.files.map(({ name }) => name) ?? [];
    for (const name of before) if (!Object.hasOwn(files, name)) rmSync(join(folder, name), { force: true });
    // The manifest comes last in the list: a kit that was stopped halfway is told from a whole one by its digests.
    for (const name of Object.keys(files)) renameSync(join(beside, name), join(folder, name));
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  return undefined;
}

/** What leads nowhere is none. */
const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

const manifestIn = (folder: string) => {
  const path = join(folder, MANIFEST);
  return isFile(path) ? readManifest(readFileSync(path, 'utf8')) : undefined;
};

function refusal(folder: string, files: KitFiles): Refused | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isDirectory()) return { why: 'file' };
  const names = readdirSync(folder);
  if (names.length === 0) return undefined;
  const manifest = manifestIn(folder);
  if (!manifest) return { why: 'foreign' };
  const known = new Map<string, string>(manifest.files.map(({ name, sha256: sum }) => [name, sum]));
  for (const name of names) {
    if (name === MANIFEST) continue;
    const isOurs = known.has(name);
    // Files that somebody put beside the kit stay, unless one of the new ones would take their place.
    if (!isOurs && !Object.hasOwn(files, name)) continue;
    const path = join(folder, name);
    if (!isFile(path)) return { why: 'changed', name };
    const sum = sha256(readFileSync(path));
    const next = Object.hasOwn(files, name) ? sha256(required(files[name], name)) : undefined;
    if (sum !== known.get(name) && sum !== next) return { why: 'changed', name };
  }
  return undefined;
}
