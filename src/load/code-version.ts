/** I/O: digest of the code that turns content into HTML; part of every cache key, so that a changed rule leaves nothing stale. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { digest } from '../model/digest.ts';

const folders = ['languages', 'model', 'markdown', 'figures', 'load'];

/** @param root folder of the repository */
export async function codeVersion(root: string): Promise<string> {
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(join(root, 'src', folder), { recursive: true });
      return names
        .filter((name) => /\.[tj]s$/.test(name) && !name.endsWith('.test.ts'))
        .map((name) => join(root, 'src', folder, name));
    }),
  );
  const texts = await Promise.all(
    [...lists.flat().sort(), join(root, 'package-lock.json')].map((file) => readFile(file)),
  );
  return digest(...texts).slice(0, 16);
}
