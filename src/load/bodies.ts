/** I/O: texts for the outputs: finished ones from the cache, sources from the content folder. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digest } from '../model/digest.ts';
import { storedHtml, type Html } from '../model/html.ts';
import type { Bodies } from '../model/output.ts';
import type { Tree } from '../model/text/tree.ts';
import { readAgain, writeJson } from './files.ts';
import { splitFrontMatter } from './front-matter.ts';

/** A text with its finished tree, and the HTML made from that. */
export interface FinishedText {
  html: Html;
  tree: Tree;
}

/** Finished texts of one folder, by the `digest` of the version, which is that of their content. One file for all: each costs more than its text. */
export type FolderTexts = Readonly<Record<string, FinishedText>>;

const textsFile = (cache: string, folder: string) => join(cache, 'texts', `${digest(folder)}.json`);

/** @param folder of the publication inside the content folder */
export const writeTexts = (cache: string, folder: string, texts: FolderTexts) =>
  writeJson(textsFile(cache, folder), texts);

/** Folders whose texts are held: pages of one publication are made one after the other. */
const HELD = 16;

export function createBodies(cache: string, content: string): Bodies {
  const held = new Map<string, FolderTexts>();
  const find = ({ file, digest: key }: Parameters<Bodies['html']>[0]): FinishedText => {
    const folder = dirname(file);
    const known = held.get(folder)?.[key];
    if (known !== undefined) return known;
    const stored = JSON.parse(readFileSync(textsFile(cache, folder), 'utf8')) as Record<
      string,
      { html: string; tree: Tree }
    >;
    const read = Object.fromEntries(
      Object.entries(stored).map(([of, { html, tree }]) => [of, { html: storedHtml(html), tree }]),
    );
    if (held.size >= HELD) held.delete(held.keys().next().value!);
    held.set(folder, read);
    return read[key]!;
  };
  return {
    html: (version) => Promise.resolve(find(version).html),
    tree: (version) => Promise.resolve(find(version).tree),
    source: async (version) => splitFrontMatter(readAgain(join(content, version.file))).body,
  };
}
