/** The configuration of Astro for one run. */
import { join } from 'node:path';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import type { Settings } from './settings.ts';
import { themePlugin } from './theme.ts';

const SETTINGS = 'virtual:sanad/settings';

/** What is different while pages are bundled. */
interface RunConfig {
  /** Where Astro writes. */
  outDir?: string;
  cacheDir?: string;
  /** The style sheet of the theme, where the content is not at hand. */
  theme?: string;
  integrations?: readonly AstroIntegration[];
}

export async function astroConfig(settings: Settings, run: RunConfig = {}): Promise<AstroInlineConfig> {
  // Its engine takes long to start, and few texts need it.
  const draws = (settings.snapshot?.drawn ?? []).length > 0;
  const trusted = draws ? (await import('./trusted.ts')).trustedMdx(settings.content) : [];
  return {
    root: settings.root,
    base: settings.base,
    outDir: run.outDir ?? join(settings.cache, 'astro'),
    cacheDir: run.cacheDir ?? join(settings.cache, 'astro'),
    output: 'static',
    trailingSlash: 'always',
    compressHTML: true,
    build: { format: 'directory', concurrency: 8, inlineStylesheets: 'never' },
    markdown: { syntaxHighlight: false },
    integrations: [...trusted, ...(run.integrations ?? [])],
    vite: {
      plugins: [
        {
          name: 'sanad:settings',
          resolveId: (id) => (id === SETTINGS ? `\0${SETTINGS}` : undefined),
          load: (id) => (id === `\0${SETTINGS}` ? `export default ${JSON.stringify(settings)}` : undefined),
        },
        themePlugin(run.theme),
      ],
      // A script or picture inlined as data: would need a wider policy.
      // Fonts of the office are written by the build, not by Vite, which would ask where they are.
      build: { assetsInlineLimit: 0, rollupOptions: { external: [/^\/(?:.*\/)?fonts\/[\w-]+\.woff2$/] } },
      worker: { format: 'es' },
    },
  };
}
