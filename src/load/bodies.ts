/** I/O: texts for the outputs: finished ones from the store, sources from the content folder. */
import { join } from 'node:path';
import { storedHtml, type Html } from '../model/html.ts';
import type { Version } from '../model/library.ts';
import type { Bodies } from '../model/output.ts';
import type { Store } from '../store/index.ts';
import { readAgain } from './files.ts';
import { splitFrontMatter } from './front-matter.ts';

export const htmlKey = (digest: string) => `html:${digest}`;

/** @param digest of the version */
export const keepHtml = (store: Store, digest: string, html: Html): void =>
  store.put(htmlKey(digest), Buffer.from(html));

/** Texts that are held: what pages, search and documents show of a publication is made one after the other. */
const HELD = 64;

/** @param renew renders the texts of a folder again, where the store has lost one */
export function createBodies(store: Store, content: string, renew: (file: string) => Promise<void>): Bodies {
  const held = new Map<string, Html>();
  const read = (key: string): Html | undefined => {
    const bytes = store.get(htmlKey(key));
    return bytes && storedHtml(bytes.toString('utf8'));
  };
  return {
    async html({ file, digest: key }: Version) {
      const known = held.get(key);
      if (known !== undefined) return known;
      let html = read(key);
      if (html === undefined) {
        await renew(file);
        html = read(key);
      }
      if (html === undefined) throw new Error(`${file} was changed while the site was being built; build again`);
      if (held.size >= HELD) held.delete(held.keys().next().value ?? '');
      held.set(key, html);
      return html;
    },
    source: async (version) => splitFrontMatter(readAgain(join(content, version.file))).body,
  };
}
