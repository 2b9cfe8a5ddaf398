/** I/O: publishes what lies in the stage. Files are copied: whatever later becomes of the stage, the site is not touched. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome, PlannedFile, Target } from '../build/publish/index.ts';
import { readJson, writeJson } from '../load/files.ts';
import type { OfficeFile } from '../load/office.ts';
import type { Staged } from './belongs.ts';

type Digests = Record<string, { size: number; mtimeMs: number; digest: string }>;

/** @param memory file that remembers the digests of the stage */
export async function publishStage(
  stage: string,
  target: Target,
  memory: string,
  { belongs, once }: Staged,
  office: readonly OfficeFile[],
): Promise<Outcome> {
  const before = await readJson<Digests>(memory, {});
  const digests: Digests = {};
  const plan = new Map<string, PlannedFile>();
  for (const path of list(stage)) {
    const file = join(stage, path);
    if (!belongs(path)) {
      rmSync(file);
      continue;
    }
    const { size, mtimeMs } = statSync(file);
    const known = before[path];
    const isKnown = known?.size === size && known.mtimeMs === mtimeMs && once(path) !== 'now';
    const digest = isKnown ? known.digest : createHash('sha256').update(readFileSync(file)).digest('hex');
    digests[path] = { size, mtimeMs, digest };
    plan.set(path, { digest, source: target.published.get(path)?.digest === digest ? 'kept' : { file } });
  }
  for (const { path, absolute, sha256: digest } of office)
    plan.set(path, { digest, source: target.published.get(path)?.digest === digest ? 'kept' : { file: absolute } });
  await writeJson(memory, digests);
  return target.publish(plan);
}

/** `/`-separated paths of all files below a folder. */
const list = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length + 1).replaceAll('\\', '/'));
