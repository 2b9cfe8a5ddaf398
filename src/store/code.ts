/** I/O: the version of the code: whatever is made is rebuilt when any of it changes, so nobody has to say which part matters. */
import { createHash, type Hash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Digest of all files of `src` but the tests, of the lockfile, of the folders of extensions, and of the Node that runs them.
 *
 * @param root folder of the repository
 * @param extensions folders with code of an office, absolute
 */
export function codeDigest(root: string, extensions: readonly string[] = []): string {
  const whole = createHash('sha256');
  whole.update(`${process.versions.node.split('.')[0] ?? ''} ${process.platform} ${process.arch}\0`);
  whole.update(readFileSync(join(root, 'package-lock.json')));
  for (const folder of [join(root, 'src'), ...extensions]) addFolder(whole, folder);
  return whole.digest('hex');
}

/** Digest of the files of a folder as they count for the code. */
export function folderDigest(folder: string): string {
  const whole = createHash('sha256');
  addFolder(whole, folder);
  return whole.digest('hex');
}

function addFolder(whole: Hash, folder: string): void {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.[a-z]+$|\.md$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1).replaceAll('\\', '/'))
    .filter((name) => !name.split('/').some((part) => part === 'node_modules' || part === '.git'))
    .sort();
  for (const name of names) {
    const bytes = readFileSync(join(folder, name));
    whole.update(`\0${name}\0${bytes.length}\0`).update(bytes);
  }
}
