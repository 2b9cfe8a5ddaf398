/** I/O: how one file gets to its place. */
import {
  chmodSync,
  copyFileSync,
  linkSync,
  lstatSync,
  renameSync,
  utimesSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../model/failure.ts';
import { statIfThere } from './stat.ts';
import type { PlannedFile, PublishedFile } from './types.ts';
import { errorCode } from '../../store/error-code.ts';

const readable = 0o666 & ~process.umask();

/**
 * @param folder the site as it stands
 * @param known what is at the path as published, for a file that is kept
 * @param target absolute path that is free
 */
export function placeFile(
  { digest, source }: PlannedFile,
  path: string,
  folder: string,
  known: PublishedFile | undefined,
  target: string,
): PublishedFile {
  if (source === 'kept') keep(join(folder, path), known?.digest === digest ? known : undefined, target);
  else if ('bytes' in source) writeFileSync(target, source.bytes);
  else if (!source.mayMove || !move(source.file, target)) copy(source.file, target);
  const { size, mtimeMs } = lstatSync(target);
  return { digest, size, mtimeMs };
}

function keep(file: string, known: PublishedFile | undefined, target: string): void {
  if (!known) throw new Error(`${file} is to be kept, but does not stand in the site as it was published.`);
  const stat = statIfThere(file);
  if (!isIntact(stat, known))
    throw new Failure(`${file} was changed by something else while the site was built. Build again.`);
  // A file that somebody has linked to from elsewhere is not to be the same file as ours any longer.
  if (stat?.nlink === 1 && link(file, target)) return;
  copy(file, target);
  utimesSync(target, known.mtimeMs / 1000, known.mtimeMs / 1000);
}

const isIntact = (stat: Stats | undefined, { size, mtimeMs }: PublishedFile): boolean =>
  stat !== undefined && stat.isFile() && stat.size === size && stat.mtimeMs === mtimeMs;

/** Some file systems know no second name of a file. */
function link(file: string, target: string): boolean {
  try {
    linkSync(file, target);
    return true;
  } catch (error) {
    if (['EPERM', 'EXDEV', 'ENOTSUP', 'ENOSYS', 'EMLINK'].includes(errorCode(error))) return false;
    throw error;
  }
}

function move(file: string, target: string): boolean {
  if (lstatSync(file).nlink !== 1) return false;
  try {
    renameSync(file, target);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EXDEV') return false;
    throw error;
  }
}

function copy(file: string, target: string): void {
  copyFileSync(file, target);
  // A file that only the editor may read would be one that no web server may read.
  chmodSync(target, readable);
}
