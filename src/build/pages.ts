/** The pages, drawn by the modules of Astro where they have to be, and what goes with them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Loaded } from '../load/library.ts';
import { renderPages } from '../load/render-pages.ts';
import type { Settings } from '../load/settings.ts';
import { problem, type Problem } from '../model/problems.ts';
import { takeFaults } from '../site/render-faults.ts';
import type { Store } from '../store/index.ts';
import { openBundle } from './bundle.ts';
import type { Site } from './site.ts';
import type { Writer } from './writer.ts';

interface Tools {
  writer: Writer;
  site: Site;
  store: Store;
  /** Empty folder of this build. */
  work: string;
}

/** Draws pages, and brings styles, scripts and the files of `public`. @returns what components of Astro threw */
export async function buildPages(settings: Settings, { writer, site, store, work }: Tools): Promise<Problem[]> {
  const bundle = await openBundle(settings, store, work);
  await renderPages(bundle, settings.base, writer);
  for (const [path, bytes] of Object.entries(bundle.assets)) site.put(path, bytes);
  return faultsDrawn();
}

/** Draws the pages of texts with components of Astro, to find what these throw; all other pages show what was checked already. */
export async function checkPages(settings: Settings, { library, addresses }: Loaded, store: Store): Promise<Problem[]> {
  const drawn = library.publications.flatMap(({ kind, slug, versions }) =>
    Object.values(versions)
      .filter(({ text }) => text.drawn)
      .map(({ language }) => addresses.path(addresses.publication(language, kind, slug))),
  );
  if (drawn.length === 0) return [];
  const pages = new Set(drawn.map((path) => `${path}index.html`));
  const work = mkdtempSync(join(tmpdir(), 'sanad-check-'));
  try {
    const bundle = await openBundle(settings, store, work);
    await renderPages(bundle, settings.base, {
      keepsPage: (path) => !pages.has(path),
      documentsWritten: () => Promise.resolve(),
      readFile: () => Promise.resolve(undefined),
      addPage: () => undefined,
    });
    return faultsDrawn();
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const faultsDrawn = (): Problem[] =>
  takeFaults().map(([file, error]) => {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n', 1);
    return problem('mdx-code', { file }, { what: 'A component of Astro', reason });
  });
