/**
 * I/O: pages that need not be rendered again. Astro is asked for all paths and given back only those whose `cacheKey` is new;
 * the others lie in the stage. (Its own incremental build writes each page twice and walks over all of them.)
 */
import { existsSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readJson, writeJson } from './files.ts';

interface Memory {
  version: string;
  /** Keys by file of the stage; `''` for a page without one. */
  keys: Record<string, string>;
}

export interface KeptPages {
  integration: AstroIntegration;
  /** Every file that came or would have come of a page, in the stage; known when Astro has built. */
  files(): string[];
  /** To be called when Astro has built. */
  remember(): Promise<void>;
}

/**
 * @param stage folder in which Astro builds
 * @param memory file that remembers the keys of the last build
 * @param version of the code: another one makes every page anew
 */
export async function keepPages(stage: string, memory: string, version: string): Promise<KeptPages> {
  const last = await readJson<Memory>(memory, { version, keys: {} });
  // A run that stops half-way leaves pages that are not those of the keys.
  await rm(memory, { force: true });
  const before = last.version === version ? last.keys : {};
  const keys: Memory['keys'] = {};
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
              if (cacheKey !== undefined && before[file] === cacheKey && existsSync(join(stage, file))) return false;
              // The published site shares its files with the stage: a page becomes a new file, never other bytes in the old one.
              rmSync(join(stage, file), { force: true });
              return true;
            });
          },
        })),
    },
  };
  return { integration, files: () => Object.keys(keys), remember: () => writeJson(memory, { version, keys }) };
}

/** Where Astro writes a page with `build.format: 'directory'`. */
function fileOf(pathname: string, type: string): string {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  if (type !== 'page') return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
}
