/** I/O: builds a site again from nothing, beside what is there, and compares every byte. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../load/settings.ts';
import type { SitePath } from '../model/output.ts';
import { build, type BuildOptions } from './index.ts';
import type { Progress } from './progress.ts';
import { readMarker } from './publish/marker.ts';

interface Verification {
  files: number;
  /** Files that are not the same in both, or in one alone; `undefined` where the second build found errors. */
  differing: SitePath[] | undefined;
}

/** To be called when a site was built: neither its store nor its folder has a part in the second build. */
export async function verify(
  settings: Settings,
  options: BuildOptions,
  progress: Progress,
  today: string,
): Promise<Verification> {
  const work = mkdtempSync(join(tmpdir(), 'sanad-verify-'));
  try {
    const again = { ...settings, out: join(work, 'site'), cache: join(work, 'cache') };
    const result = await build(again, { ...options, force: true }, progress, today);
    if (!result.built) return { files: 0, differing: undefined };
    return compareSites(settings.out, again.out);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Files of the office that Sanad did not write are left out. */
export function compareSites(one: string, other: string): Verification & { differing: SitePath[] } {
  const paths = [...new Set([...pathsOf(one), ...pathsOf(other)])].sort();
  const differing = paths.filter((path) => {
    const [left, right] = [bytesOf(join(one, path)), bytesOf(join(other, path))];
    return !left || !right || !left.equals(right);
  });
  return { files: paths.length, differing };
}

/** What was published, by its list; without one all there is. */
function pathsOf(folder: string): SitePath[] {
  const listing = readMarker(folder)?.listing;
  if (listing) return [...listing.keys()];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
