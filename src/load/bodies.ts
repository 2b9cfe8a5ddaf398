/** I/O: texts for the outputs: HTML from the cache, sources from the content folder. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digest } from '../model/digest.ts';
import { storedHtml, type Html } from '../model/html.ts';
import type { Bodies } from '../model/output.ts';
import { readAgain, writeJson } from './files.ts';
import { splitFrontMatter } from './front-matter.ts';

/** Finished HTML of the texts of one folder, by the `digest` of the version. One file for all: each costs more than its text. */
export type FolderHtml = Readonly<Record<string, Html>>;

const htmlFile = (cache: string, folder: string) => join(cache, 'html', `${digest(folder)}.json`);

/** @param folder of the publication inside the content folder */
export const writeHtml = (cache: string, folder: string, html: FolderHtml) => writeJson(htmlFile(cache, folder), html);

/** Folders whose HTML is held: pages of one publication are made one after the other. */
const HELD = 16;

export function createBodies(cache: string, content: string): Bodies {
  const held = new Map<string, FolderHtml>();
  return {
    async html({ file, digest: key }) {
      const folder = dirname(file);
      const known = held.get(folder)?.[key];
      if (known !== undefined) return known;
      const stored = JSON.parse(readFileSync(htmlFile(cache, folder), 'utf8')) as Record<string, string>;
      const read = Object.fromEntries(Object.entries(stored).map(([of, html]) => [of, storedHtml(html)]));
      if (held.size >= HELD) held.delete(held.keys().next().value!);
      held.set(folder, read);
      return read[key]!;
    },
    source: async (version) => splitFrontMatter(readAgain(join(content, version.file))).body,
  };
}
