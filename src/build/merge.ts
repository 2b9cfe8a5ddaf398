/** I/O: puts together what several machines have built of one site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../load/settings.ts';
import { Failure } from '../model/failure.ts';
import type { SitePath } from '../model/output.ts';
import { sha256 } from '../store/index.ts';
import { PART, type Part } from './part.ts';
import { openTarget, type Outcome, type PlannedFile } from './publish/index.ts';

/**
 * @param folders that builds with `--shard` have written, in any order
 * @throws Failure if they are not all parts of one site
 */
export async function mergeParts(
  folders: readonly string[],
  settings: Pick<Settings, 'out' | 'root' | 'content' | 'cache'>,
  say: (text: string) => void,
): Promise<Outcome> {
  const parts = folders.map((folder) => ({ folder, part: readPart(folder) }));
  const [first] = parts;
  if (!first) throw new Failure('Name the folders that the builds with --shard have written.');
  const { count } = first.part.shard;
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter(
    (index) => !parts.some(({ part }) => part.shard.index === index),
  );
  for (const { folder, part } of parts)
    if (part.state !== first.part.state || part.shard.count !== count)
      throw new Failure(
        `${folder} and ${first.folder} are not parts of one site: content, code, Node or settings differ. Build all parts from the same commit, with the same options.`,
      );
  if (missing.length > 0)
    throw new Failure(`Of ${count} parts these are missing: ${missing.join(', ')}. Name the folders of all.`);
  if (parts.length !== count)
    throw new Failure(`There are ${count} parts, and ${parts.length} folders. Name each part once.`);
  const plan = new Map<SitePath, PlannedFile>();
  for (const { folder, part } of parts)
    for (const [path, digest] of Object.entries(part.files)) {
      const before = plan.get(path);
      if (before && before.digest !== digest)
        throw new Failure(`Two parts have different files at ${path}; build both again.`);
      const file = join(folder, path);
      if (sha256(readPartFile(file)) !== digest)
        throw new Failure(`${file} is not as it was built; build part ${part.shard.index} again.`);
      plan.set(path, { digest, source: { file } });
    }
  const target = await openTarget(settings.out, settings, say);
  try {
    const kept = new Map(
      [...plan].map(([path, planned]): [SitePath, PlannedFile] => [
        path,
        target.published.get(path)?.digest === planned.digest ? { ...planned, source: 'kept' } : planned,
      ]),
    );
    return await target.publish(kept);
  } finally {
    target.close();
  }
}

function readPart(folder: string): Part {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(join(folder, PART), 'utf8'));
  } catch {
    throw new Failure(`${folder} is no part of a site: it has no usable ${PART}. Build it with --shard.`);
  }
  if (!isPart(value)) throw new Failure(`${join(folder, PART)} is damaged; build that part again.`);
  return value;
}

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && 'state' in value && 'shard' in value && 'files' in value;

function readPartFile(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new Failure(`${file} is missing; build that part again.`);
  }
}
