/** I/O: the pages, rendered by Astro where they have to be, and what goes with them. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'astro';
import { astroConfig } from '../load/config.ts';
import type { Settings } from '../load/settings.ts';
import { renderPages } from '../load/render-pages.ts';
import { Failure } from '../model/failure.ts';
import { takeFaults } from '../site/drawn-faults.ts';
import { lock } from './publish/lock.ts';
import type { Site } from './site.ts';
import type { Writer } from './writer.ts';

/**
 * Renders pages, and brings styles, scripts and the files of `public`.
 * @param work empty folder of this build
 */
export async function buildPages(settings: Settings, writer: Writer, site: Site, work: string): Promise<void> {
  const outDir = join(work, 'astro');
  const cacheDir = join(work, 'astro-cache');
  mkdirSync(outDir);
  const config = await astroConfig(settings, { outDir, cacheDir, integrations: [renderPages(settings.base, writer)] });
  // Where the folder of this build lies elsewhere, Astro bundles the pages in a folder of the working directory, which all builds
  // that run there would share.
  const shared = relative(process.cwd(), outDir).startsWith('..');
  const held = shared ? await lock(join(process.cwd(), '.astro', 'sanad.lock'), say) : undefined;
  try {
    await build({ ...config, configFile: false, logLevel: 'warn' });
  } finally {
    held?.release();
  }
  const [fault] = takeFaults();
  if (fault) {
    const [file, error] = fault;
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n', 1);
    throw new Failure(`${file}: a component of Astro in this text cannot be drawn: ${reason}`);
  }
  for (const entry of readdirSync(outDir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    site.move(file.slice(outDir.length + 1).replaceAll('\\', '/'), file);
  }
}

const say = (text: string) => void process.stderr.write(`${text}\n`);
