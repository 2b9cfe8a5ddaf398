/** The pages, drawn by the modules of Astro where they have to be, and what goes with them. */
import { renderPages } from '../load/render-pages.ts';
import type { Settings } from '../load/settings.ts';
import { Failure } from '../model/failure.ts';
import { takeFaults } from '../site/drawn-faults.ts';
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

/** Draws pages, and brings styles, scripts and the files of `public`. */
export async function buildPages(settings: Settings, { writer, site, store, work }: Tools): Promise<void> {
  const bundle = await openBundle(settings, store, work);
  await renderPages(bundle, settings.base, writer);
  const [fault] = takeFaults();
  if (fault) {
    const [file, error] = fault;
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n', 1);
    throw new Failure(`${file}: a component of Astro in this text cannot be drawn: ${reason}`);
  }
  for (const [path, bytes] of Object.entries(bundle.assets)) site.put(path, bytes);
}
