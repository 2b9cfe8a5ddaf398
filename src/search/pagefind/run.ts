/** I/O: gives pages to Pagefind and takes the files it makes. Runs in a thread of the pool. */
import { createIndex } from 'pagefind';

export interface Page {
  /** Address below the site: `/fa/letters/x/`. */
  url: string;
  html: string;
}

/** Files by their path in the folder of Pagefind. */
export type Files = Record<string, Uint8Array>;

/** Pages that are on their way to Pagefind at the same time. */
const inFlight = 32;

/** @throws if Pagefind does not start or refuses a page */
export default async function runPagefind(pages: readonly Page[]): Promise<Files> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  const add = async ({ url, html }: Page) => {
    const added = await index.addHTMLFile({ url, content: html });
    if (added.errors.length > 0) throw new Error(`Pagefind refuses ${url}: ${added.errors.join('; ')}`);
  };
  for (let at = 0; at < pages.length; at += inFlight) await Promise.all(pages.slice(at, at + inFlight).map(add));
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return Object.fromEntries(files.map(({ path, content }) => [path, content]));
}
