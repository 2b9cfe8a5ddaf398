/**
 * The edge into Astro: which pages it renders, and where they go. Astro is asked for all paths and given back only those that
 * have to be made; what each of these asks is recorded, and its bytes are handed over. (Astro's own incremental build
 * writes each page twice and walks over all of them.)
 */
import { posix } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Read } from '../model/content.ts';
import type { SitePath } from '../model/output.ts';
import { record } from './snapshot.ts';

/** Decides which pages are made anew, and takes those that were. */
export interface PageKeeper {
  /**
   * Whether the page that an earlier build made is as this build would make it; it is then part of the site.
   * @param name path of the page's file in the site
   * @param props what its route tells it, as JSON
   */
  keepsPage(name: SitePath, props: string): boolean;
  addPage(name: SitePath, props: string, reads: readonly Read[], files: Readonly<Record<SitePath, Uint8Array>>): void;
}

/** @param base path of the site, with slashes at both ends */
export function renderPages(base: string, keeper: PageKeeper): AstroIntegration {
  const props = new Map<SitePath, string>();
  return {
    name: 'sanad:pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((standard) => ({
          ...standard,
          async getStaticPaths() {
            const all = await standard.getStaticPaths();
            return all.filter(({ pathname, route, cacheKey }) => {
              const path = pagePath(pathname, route.type);
              // Where two routes give one path, the first has it.
              if (props.has(path)) return false;
              // A route with parameters that does not tell its properties (site/paths.ts) cannot be compared.
              props.set(path, cacheKey ?? (route.params.length === 0 ? '' : crypto.randomUUID()));
              return !keeper.keepsPage(path, props.get(path) ?? '');
            });
          },
          async render(request, options) {
            const { result, reader } = await record(async () => {
              const rendered = await standard.render(request, options);
              const response = rendered instanceof Response ? rendered : rendered.response;
              // The page for addresses that lead nowhere says so by its status.
              if (!response.body || (response.status !== 200 && options.routeData.route !== '/404')) return response;
              // A page is finished when its last byte is read: components further down ask then.
              return new Uint8Array(await response.arrayBuffer());
            });
            if (result instanceof Response) return result;
            const { pathname } = new URL(request.url);
            const path = pagePath(decodeURI(pathname).slice(base.length), options.routeData.type);
            keeper.addPage(path, props.get(path) ?? '', reader.reads(), { [path]: result });
            // There is nothing left to write. Astro would do so by promises, which for small files take several times as long.
            return new Response(null);
          },
        })),
    },
  };
}

/** The file of a page with `build.format: 'directory'`. */
export function pagePath(pathname: string, type: string): SitePath {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  if (type !== 'page') return path;
  return path === '404' ? '404.html' : posix.join(path, 'index.html');
}
