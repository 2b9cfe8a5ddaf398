/** I/O: what is handed from the process that bundles the pages to the build: files in the folder of the build. */
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { PageStyles } from '../load/render-pages.ts';
import type { Settings } from '../load/settings.ts';

/** Files by their `/`-separated paths. */
export type Files = Record<string, Uint8Array>;

export interface BundleTask {
  settings: Settings;
  /** What the style sheet has from the site (`load/theme.ts`). */
  theme: string;
  /** Folder of the build. */
  work: string;
}

/** What Astro made, as the store keeps it. */
export interface MadeBundle {
  /** Name of the module among `code` that draws the pages. */
  entry: string;
  code: Files;
  /** What goes into the site as it is. */
  assets: Files;
  styles: PageStyles;
}

/** Where Astro puts what goes into the site. */
export const assetsIn = (work: string) => join(work, 'astro');
const codeIn = (work: string) => join(work, 'code');
const listIn = (work: string) => join(work, 'bundle.json');

/** @param code folder of the modules, which Astro removes in the end */
export function keepMade(work: string, code: string, { entry, styles }: Pick<MadeBundle, 'entry' | 'styles'>): void {
  cpSync(code, codeIn(work), { recursive: true });
  writeFileSync(listIn(work), JSON.stringify({ entry, styles }));
}

export function readMade(work: string): MadeBundle {
  // Written by keepMade, in this build.
  const list = JSON.parse(readFileSync(listIn(work), 'utf8')) as Pick<MadeBundle, 'entry' | 'styles'>;
  return { ...list, code: filesBelow(codeIn(work)), assets: filesBelow(assetsIn(work)) };
}

/** Sorted, so that the same files have the same digest. */
export function filesBelow(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]));
}
