/** I/O: which files of the stage belong to the site. Unchanged pages stay in the stage, so those of deleted texts must be told apart. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Loaded } from '../load/library.ts';
import type { Settings } from '../load/settings.ts';

/** What Astro notes of an incremental build: each path with a `cacheKey`, and the file it became. */
interface Manifest {
  routes: Record<string, { paths: Record<string, { outputFile: string }> }>;
}

/** Outputs that keep their own folder in order. */
const ownFolders = { cards: 'cards/', search: 'search/', documents: 'documents/' } as const;

/** @param written outputs that were written in this build */
export async function siteFiles(
  settings: Settings,
  { library, addresses, pictures }: Loaded,
  written: Record<keyof typeof ownFolders, boolean>,
): Promise<(path: string) => boolean> {
  const inSite = (address: string) => decodeURI(address).slice(addresses.base.length);
  const manifest = JSON.parse(await readFile(join(settings.cache, 'astro/incremental-build.json'), 'utf8')) as Manifest;
  const pages = Object.values(manifest.routes).flatMap(({ paths }) =>
    Object.values(paths).map(({ outputFile }) => decodeURI(outputFile)),
  );
  const publicFolder = join(settings.root, 'public');
  const copied = (await readdir(publicFolder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(publicFolder.length + 1).replaceAll('\\', '/')); // prettier-ignore
  const files = library.publications.flatMap(({ id, attachments }) =>
    attachments.map(({ file }) => inSite(addresses.file(id, file))),
  );
  const known = new Set([...pages, ...copied, ...files, ...pictures.map((name) => inSite(addresses.image(name)))]);
  const folders = [
    '_astro/',
    // src/figures/write.ts and src/documents/citations.ts keep them in order.
    'data/',
    'cite/',
    ...Object.entries(ownFolders).flatMap(([name, folder]) =>
      written[name as keyof typeof ownFolders] ? [folder] : [],
    ),
  ];
  // Files at the top (404.html, robots.txt) come from routes without a key and are written anew by each build.
  return (path) => !path.includes('/') || known.has(path) || folders.some((folder) => path.startsWith(folder));
}
