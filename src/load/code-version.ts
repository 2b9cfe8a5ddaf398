/** I/O: digest of the code that makes something; part of every cache key, so that a changed rule leaves nothing stale. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { digest } from '../model/digest.ts';

/** Folders of `src` whose code turns content into HTML. */
const textCode = ['languages', 'model', 'markdown', 'figures', 'load'];
/** Folders of `src` whose code turns the Library into pages. */
const pageCode = [...textCode, 'citations', 'feeds', 'pages', 'search', 'site'];

/** @param root folder of the repository */
export const textVersion = (root: string) => codeVersion(root, textCode);
export const pageVersion = (root: string) => codeVersion(root, pageCode);

async function codeVersion(root: string, folders: readonly string[]): Promise<string> {
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(join(root, 'src', folder), { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
        .map((entry) => join(entry.parentPath, entry.name));
    }),
  );
  const texts = await Promise.all(
    [...lists.flat().sort(), join(root, 'package-lock.json')].map((file) => readFile(file)),
  );
  return digest(...texts).slice(0, 16);
}
