/**
 * I/O: pages that need not be rendered again. Astro is asked for all paths and given back only those of which an answer that
 * they read, or what their route tells them, has changed; the others lie in the stage. (Its own incremental build writes
 * each page twice and walks over all of them.)
 */
import { existsSync, mkdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { SiteContent, SiteReader } from '../questions/index.ts';
import { readJson, writeJson } from './files.ts';
import { record } from './snapshot.ts';

/** What made a page what it is. */
interface Trace {
  /** Parameters and properties that its route gave it, as JSON. */
  props: string;
  /** Places in `Memory.reads`. */
  reads: number[];
}

interface Memory {
  version: string;
  /** Question, argument, digest of the answer; most are read by several pages. */
  reads: [string, string, string][];
  /** By file of the stage. */
  pages: Record<string, Trace>;
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
 * @param memory file that remembers the traces of the last build
 * @param version of the code: another one makes every page anew
 */
export async function keepPages(
  base: string,
  stage: string,
  memory: string,
  version: string,
  content: SiteContent,
): Promise<KeptPages> {
  const last = await readJson<Memory>(memory, { version, reads: [], pages: {} });
  // A run that stops half-way leaves pages that are not those of the traces.
  await rm(memory, { force: true });
  const before: Pick<Memory, 'reads' | 'pages'> = last.version === version ? last : { reads: [], pages: {} };
  const isSame = before.reads.map(([question, argument, answer]) => content.digestOf(question, argument) === answer);
  const isGood = (file: string, props: string) => {
    const trace = before.pages[file];
    return trace?.props === props && trace.reads.every((read) => isSame[read]) && existsSync(join(stage, file));
  };
  /** Every page of this build; rendered ones with the handle that they asked. */
  const pages = new Map<string, { props: string; reader?: SiteReader }>();
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
              if (pages.has(file)) return false;
              // A route with parameters that does not tell its properties (site/paths.ts) cannot be compared.
              const props = cacheKey ?? (route.params.length === 0 ? '' : crypto.randomUUID());
              pages.set(file, { props });
              return !isGood(file, props);
            });
          },
          async render(request, options) {
            const { result: bytes, reader } = await record(async () => {
              const result = await standard.render(request, options);
              const response = result instanceof Response ? result : result.response;
              if (response.status !== 200 || !response.body) return response;
              // A page is finished when its last byte is read: components further down ask then.
              return new Uint8Array(await response.arrayBuffer());
            });
            if (bytes instanceof Response) return bytes;
            const { pathname } = new URL(request.url);
            const path = fileOf(decodeURI(pathname).slice(base.length), options.routeData.type);
            const file = join(stage, path);
            pages.set(path, { props: pages.get(path)?.props ?? '', reader });
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
    files: () => new Map([...pages].map(([file, { reader }]) => [file, { written: reader !== undefined }])),
    remember: () => writeJson(memory, memoryOf(version, pages, before)),
  };
}

function memoryOf(
  version: string,
  pages: ReadonlyMap<string, { props: string; reader?: SiteReader }>,
  before: Pick<Memory, 'reads' | 'pages'>,
): Memory {
  const memory: Memory = { version, reads: [], pages: {} };
  const places = new Map<string, number>();
  const placeOf = (read: Memory['reads'][number]) => {
    const key = `${read[0]} ${read[1]}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, memory.reads.length);
    return memory.reads.push(read) - 1;
  };
  for (const [file, { props, reader }] of pages) {
    const reads = reader
      ? reader.reads().map(({ question, argument, answer }) => placeOf([question, argument, answer]))
      : // Kept pages have the trace that was found good: its answers are those of this build.
        (before.pages[file]?.reads ?? []).map((read) => placeOf(before.reads[read]!));
    memory.pages[file] = { props, reads };
  }
  return memory;
}

/** Where Astro writes a page with `build.format: 'directory'`. */
function fileOf(pathname: string, type: string): string {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  if (type !== 'page') return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
}
