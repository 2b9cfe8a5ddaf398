/**
 * I/O: pages that need not be rendered again. Astro is asked for all paths and given back only those whose `cacheKey` is new;
 * the others lie in the stage. (Its own incremental build writes each page twice and walks over all of them.)
 */
import { existsSync, mkdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readJson, writeJson } from './files.ts';

interface Memory {
  version: string;
  /** Keys by file of the stage; `''` for a page without one. */
  keys: Record<string, string>;
}

export interface KeptPages {
  integration: AstroIntegration;
  /** Every file of the stage that comes of a page, and whether it was written now; known when Astro has built. */
  files(): ReadonlyMap<string, { written: boolean }>;
  /** To be called when Astro has built. */
  remember(): Promise<void>;
}

/**
 * @param base path of the site
 * @param stage folder in which Astro builds
 * @param memory file that remembers the keys of the last build
 * @param version of the code: another one makes every page anew
 */
export async function keepPages(base: string, stage: string, memory: string, version: string): Promise<KeptPages> {
  const last = await readJson<Memory>(memory, { version, keys: {} });
  // A run that stops half-way leaves pages that are not those of the keys.
  await rm(memory, { force: true });
  const before = last.version === version ? last.keys : {};
  const keys: Memory['keys'] = {};
  const written = new Set<string>();
  const integration: AstroIntegration = {
    name: 'sanad:kept-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((standard) => ({
          ...standard,
          async getStaticPaths() {
            const all = await standard.getStaticPaths();
            return all.filter(({ pathname, route, cacheKey }) => {
              const file = fileOf(pathname, route.type);
              // Where two routes give one path, the first has it.
              if (file in keys) return false;
              keys[file] = cacheKey ?? '';
              return cacheKey === undefined || before[file] !== cacheKey || !existsSync(join(stage, file));
            });
          },
          async render(request, options) {
            const result = await standard.render(request, options);
            const response = result instanceof Response ? result : result.response;
            if (response.status !== 200 || !response.body) return response;
            const { pathname } = new URL(request.url);
            const path = fileOf(decodeURI(pathname).slice(base.length), options.routeData.type);
            const file = join(stage, path);
            written.add(path);
            const bytes = new Uint8Array(await response.arrayBuffer());
            // The published site shares its files with the stage: a page becomes a new file, never other bytes in the old one.
            if (existsSync(file)) unlinkSync(file);
            else mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, bytes);
            // There is nothing left to write. Astro would do so by promises, which for small files take several times as long.
            return new Response(null);
          },
        })),
    },
  };
  return {
    integration,
    files: () => new Map(Object.keys(keys).map((file) => [file, { written: written.has(file) }])),
    remember: () => writeJson(memory, { version, keys }),
  };
}

/** Where Astro writes a page with `build.format: 'directory'`. */
function fileOf(pathname: string, type: string): string {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  if (type !== 'page') return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
}
