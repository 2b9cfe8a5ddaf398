/** I/O: texts for the outputs: finished ones from the store, sources from the content folder. */
import { join } from 'node:path';
import { Failure } from '../model/failure.ts';
import { storedHtml, type Html } from '../model/html.ts';
import type { Digest } from '../model/digest.ts';
import type { Version } from '../model/library.ts';
import type { Bodies } from '../model/output.ts';
import type { Tree } from '../model/text/tree.ts';
import type { Sha256, Store } from '../store/index.ts';
import { readAgain } from './files.ts';
import { splitFrontMatter } from './front-matter.ts';

interface Part {
  /** UTF-8. */
  bytes: Uint8Array;
  sha256: Sha256;
}

/** A text with its finished tree as JSON, and the HTML made from that, as both are kept. */
export interface FinishedText {
  html: Part;
  tree: Part;
}

const htmlKey = (digest: Digest) => `html:${digest}`;
const treeKey = (digest: Digest) => `tree:${digest}`;

/** Keys under which the store keeps a finished text. @param digest of the version, which is that of its content */
export const textKeys = (digest: Digest): string[] => [htmlKey(digest), treeKey(digest)];

/** Apart from one another: pages need no tree, and trees are long. */
export function keepText(store: Store, digest: Digest, { html, tree }: FinishedText): void {
  store.put(htmlKey(digest), html.bytes, html.sha256);
  store.put(treeKey(digest), tree.bytes, tree.sha256);
}

/** Texts that are held: what pages, search and documents show of a publication is made one after the other. */
const HELD = 64;

/** @param renew renders the texts of a folder again, where the store has lost one */
export function createBodies(store: Store, content: string, renew: (file: string) => Promise<void>): Bodies {
  const find = async <T>(held: Map<string, T>, key: string, file: string, read: (text: string) => T): Promise<T> => {
    const known = held.get(key);
    if (known !== undefined) return known;
    let bytes = store.get(key);
    if (!bytes) {
      await renew(file);
      bytes = store.get(key);
    }
    if (!bytes) throw new Failure(`${file} was changed while it was being read. Start again.`);
    const text = read(bytes.toString('utf8'));
    if (held.size >= HELD) held.delete(held.keys().next().value ?? '');
    held.set(key, text);
    return text;
  };
  const html = new Map<string, Html>();
  const trees = new Map<string, Tree>();
  return {
    html: ({ file, digest }: Version) => find(html, htmlKey(digest), file, storedHtml),
    // Only keepText writes under such a key.
    tree: ({ file, digest }) => find(trees, treeKey(digest), file, (text) => JSON.parse(text) as Tree),
    source: async (version) => splitFrontMatter(readAgain(join(content, version.file))).body,
  };
}
