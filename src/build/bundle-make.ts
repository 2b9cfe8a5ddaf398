/** I/O: lets Astro bundle the pages. Loaded only where that has to be done: its engines take long to start. */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, type AstroIntegration } from 'astro';
import { astroConfig } from '../load/config.ts';
import type { PageStyles } from '../load/render-pages.ts';
import { assetsIn, keepMade, readMade, type BundleTask, type MadeBundle } from './bundle-files.ts';
import { lock } from './publish/lock.ts';

export async function makeBundle({ settings, theme, work }: BundleTask): Promise<MadeBundle> {
  const outDir = assetsIn(work);
  mkdirSync(outDir, { recursive: true });
  const config = await astroConfig(settings, {
    outDir,
    cacheDir: join(work, 'astro-cache'),
    theme,
    integrations: [takeBundle(work)],
  });
  // Where the folder of this build is elsewhere, Astro bundles the pages in a folder of the working directory, which all builds
  // that run there would share.
  const isShared = relative(process.cwd(), outDir).startsWith('..');
  const bundleLock = isShared ? await lock(join(process.cwd(), '.astro', 'sanad.lock'), say) : undefined;
  try {
    await build({ ...config, configFile: false, logLevel: 'warn' });
  } finally {
    bundleLock?.release();
  }
  return readMade(work);
}

/** Takes the finished modules before Astro would draw pages with them, and leaves it none to draw. */
function takeBundle(work: string): AstroIntegration {
  let folder = '';
  let entry = '';
  let pages: ReadonlyMap<string, { styles: PageStyles[number][1] }> = new Map();
  const modules = {
    name: 'sanad:bundle',
    writeBundle(this: { environment: { name: string } }, { dir = '' }: { dir?: string }, chunks: object) {
      if (this.environment.name !== 'prerender') return;
      folder = dir;
      entry = Object.keys(chunks).find((name) => name.startsWith('prerender-entry')) ?? '';
    },
  };
  return {
    name: 'sanad:bundle',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [modules] } }),
      'astro:build:setup': ({ pages: all }) => void (pages = all),
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'sanad:bundle',
          setup() {
            // By now Astro has written into the modules what it knows only at the end.
            keepMade(work, folder, { entry, styles: [...pages].map(([key, { styles }]) => [key, styles]) });
            return Promise.resolve();
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('Astro draws no pages here.')),
        }),
    },
  };
}

const say = (text: string) => void process.stderr.write(`${text}\n`);
