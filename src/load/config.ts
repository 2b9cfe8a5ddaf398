/** The configuration of Astro for one run. */
import { join } from 'node:path';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import type { Settings } from './settings.ts';
import { themePlugin } from './theme.ts';

const SETTINGS = 'virtual:sanad/settings';

/** Where Astro builds: kept between builds, so that unchanged pages stay; `dist/` is made from it at the end. */
export const stageFolder = (settings: Settings) => join(settings.cache, 'stage');

/** @param more integrations of this run */
export async function astroConfig(
  settings: Settings,
  more: readonly AstroIntegration[] = [],
): Promise<AstroInlineConfig> {
  return {
    root: settings.root,
    base: settings.base,
    outDir: stageFolder(settings),
    cacheDir: join(settings.cache, 'astro'),
    output: 'static',
    trailingSlash: 'always',
    compressHTML: true,
    devToolbar: { enabled: false },
    build: { format: 'directory', concurrency: 8, inlineStylesheets: 'never' },
    markdown: { syntaxHighlight: false },
    integrations: [...more],
    vite: {
      plugins: [
        {
          name: 'sanad:settings',
          resolveId: (id) => (id === SETTINGS ? `\0${SETTINGS}` : undefined),
          load: (id) => (id === `\0${SETTINGS}` ? `export default ${JSON.stringify(settings)}` : undefined),
        },
        themePlugin,
      ],
      // Unchanged pages stay in the stage; a script or picture inlined as data: would need a wider policy.
      build: { emptyOutDir: false, assetsInlineLimit: 0 },
      worker: { format: 'es' },
      server: { watch: { ignored: [`${settings.cache}/**`, `${settings.out}/**`, '**/.sanad/**', '**/dist/**'] } },
    },
  };
}
