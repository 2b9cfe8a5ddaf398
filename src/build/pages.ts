/**
 * I/O: the pages. Astro is asked for all paths and given back only those of which an answer that they read, or what their route
 * tells them, has changed; the others are kept. (Its own incremental build writes each page twice and walks over all of them.)
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, type AstroIntegration } from 'astro';
import { astroConfig } from '../load/config.ts';
import type { Settings } from '../load/settings.ts';
import { record } from '../load/snapshot.ts';
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
  const config = await astroConfig(settings, { outDir, cacheDir, integrations: [pages(settings.base, writer)] });
  await build({ ...config, configFile: false, logLevel: 'warn' });
  for (const entry of readdirSync(outDir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    site.move(file.slice(outDir.length + 1).replaceAll('\\', '/'), file);
  }
}

function pages(base: string, writer: Writer): AstroIntegration {
  /** What its route tells each page, by file. */
  const known = new Map<string, string>();
  return {
    name: 'sanad:pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((standard) => ({
          ...standard,
          async getStaticPaths() {
            const all = await standard.getStaticPaths();
            return all.filter(({ pathname, route, cacheKey }) => {
              const file = fileOf(pathname, route.type);
              // Where two routes give one path, the first has it.
              if (known.has(file)) return false;
              // A route with parameters that does not tell its properties (site/paths.ts) cannot be compared.
              const props = cacheKey ?? (route.params.length === 0 ? '' : crypto.randomUUID());
              known.set(file, props);
              return !writer.keepsPage(nameOf(file), props);
            });
          },
          async render(request, options) {
            const { result, reader } = await record(async () => {
              const answer = await standard.render(request, options);
              const response = answer instanceof Response ? answer : answer.response;
              if (response.status !== 200 || !response.body) return response;
              // A page is finished when its last byte is read: components further down ask then.
              return new Uint8Array(await response.arrayBuffer());
            });
            if (result instanceof Response) return result;
            const { pathname } = new URL(request.url);
            const file = fileOf(decodeURI(pathname).slice(base.length), options.routeData.type);
            writer.addPage(nameOf(file), known.get(file) ?? '', reader.reads(), { [file]: result });
            // There is nothing left to write.
            return new Response(null);
          },
        })),
    },
  };
}

const nameOf = (file: string) => `pages/${file}`;

/** Where Astro writes a page with `build.format: 'directory'`. */
function fileOf(pathname: string, type: string): string {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  if (type !== 'page') return path;
  return path === '404' ? '404.html' : `${path}/index.html`.replace(/^\//, '');
}
