/** I/O: which files of the stage belong to the site. Unchanged pages stay in the stage, so those of deleted texts must be told apart. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Loaded } from '../load/library.ts';
import type { KeptPages } from '../load/kept-pages.ts';
import type { Settings } from '../load/settings.ts';

export interface Staged {
  /** Tells whether a path of the stage belongs to the site; others are removed from the stage. */
  belongs(path: string): boolean;
  /** For files that are never written twice: whether it was in this build. */
  once(path: string): 'now' | 'before' | undefined;
}

/** Outputs that keep their own folder in order. */
const ownFolders = { cards: 'cards/', search: 'search/', documents: 'documents/' } as const;

/**
 * @param pages files of all pages
 * @param citations files for citing that were written in this build; `undefined` where there are to be none
 * @param written outputs that were written in this build
 */
export async function siteFiles(
  settings: Settings,
  { library, addresses, pictures }: Loaded,
  pages: ReturnType<KeptPages['files']>,
  citations: ReadonlySet<string> | undefined,
  written: Record<keyof typeof ownFolders, boolean>,
): Promise<Staged> {
  const inSite = (address: string) => decodeURI(address).slice(addresses.base.length);
  const publicFolder = join(settings.root, 'public');
  const copied = (await readdir(publicFolder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(publicFolder.length + 1).replaceAll('\\', '/')); // prettier-ignore
  const files = library.publications.flatMap(({ id, attachments }) =>
    attachments.map(({ file }) => inSite(addresses.file(id, file))),
  );
  const known = new Set([
    ...pages.keys(),
    ...copied,
    ...files,
    ...pictures.map((name) => inSite(addresses.image(name))),
  ]);
  const folders = [
    '_astro/',
    // src/figures/write.ts and src/documents/citations.ts keep them in order.
    'data/',
    ...(citations ? ['cite/'] : []),
    ...Object.entries(ownFolders).flatMap(([name, folder]) =>
      written[name as keyof typeof ownFolders] ? [folder] : [],
    ),
  ];
  return {
    belongs: (path) => known.has(path) || folders.some((folder) => path.startsWith(folder)),
    once: (path) => {
      if (path.startsWith('cite/')) return citations?.has(path) ? 'now' : 'before';
      const page = pages.get(path);
      return page && (page.written ? 'now' : 'before');
    },
  };
}
