/** I/O: texts for the outputs: HTML from the cache, sources from the content folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bodies } from '../model/output.ts';
import { splitFrontMatter } from './front-matter.ts';

/** Where the finished HTML of a text lies. */
export const htmlFile = (cache: string, digest: string) => join(cache, 'html', digest.slice(0, 2), `${digest}.html`);

export function createBodies(cache: string, content: string): Bodies {
  return {
    html: async (version) => readFileSync(htmlFile(cache, version.digest), 'utf8'),
    source: async (version) =>
      splitFrontMatter(
        readFileSync(join(content, version.file), 'utf8')
          .replace(/^\uFEFF/, '')
          .replace(/\r\n?/g, '\n'),
      ).body,
  };
}
