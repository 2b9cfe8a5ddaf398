/**
 * The edge into Astro: which pages it draws, and where they go. Its modules are asked for all paths and given those that have
 * to be made; what each of these asks is recorded, and its bytes are handed over. (Astro's own build bundles all modules
 * again each time, and its incremental one writes each page twice.)
 */
import { posix } from 'node:path';
import { StaticPaths, type PathWithRoute, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import type { Read } from '../model/question.ts';
import type { SitePath } from '../model/output.ts';
import { documentsNamed } from '../model/route-key.ts';
import { record, type ReadFile } from './snapshot.ts';

/** Decides which pages are rebuilt, and takes those that were. */
export interface PageKeeper {
  /**
   * Whether the page that an earlier build made is as this build would make it; it is then part of the site.
   * @param name path of the page's file in the site
   * @param props what its route tells it, as JSON
   * @param documentsOf the publication whose documents it names
   */
  keepsPage(name: SitePath, props: string, documentsOf?: string): boolean;
  /** Resolves when all documents are in their places, or at once where the site has none. */
  documentsWritten(): Promise<void>;
  /** Reads a file of the site for a page. @param reads takes what was read */
  readFile(path: SitePath, reads: Read[]): Promise<Buffer | undefined>;
  addPage(name: SitePath, props: string, reads: readonly Read[], files: Readonly<Record<SitePath, Uint8Array>>): void;
}

/** Style sheets of the pages, as Astro names them: by the key of the route. */
export type PageStyles = [
  key: string,
  styles: {
    depth: number;
    order: number;
    sheet: { type: 'inline'; content: string } | { type: 'external'; src: string };
  }[],
][];

/** The module that Astro bundles: what it would draw the pages with itself. */
interface Entry {
  app: StaticPathsApp & {
    setInternals(internals: { pagesByKeys: ReadonlyMap<string, { styles: PageStyles[number][1] }> }): void;
    setOptions(options: { settings: { scripts: [] }; logger: { options: { destination: LogDestination } } }): void;
    render(request: Request, options: { routeData: PathWithRoute['route'] }): Promise<Response>;
  };
}

interface LogDestination {
  write(event: { level: string; message: string }): void;
}

interface PagesBundle {
  /** Address of the module. */
  entry: URL;
  styles: PageStyles;
}

/** Pages that are drawn at the same time: more would hold more texts in memory. */
const AT_ONCE = 8;

/** A page of the site, not yet drawn. */
export interface Page extends PathWithRoute {
  /** Its file in the site. */
  path: SitePath;
  /** What its route tells it, as JSON. */
  props: string;
  /** The publication whose documents it names. */
  documentsOf?: string;
}

export interface Pages {
  all: readonly Page[];
  /**
   * @param readFile gives the files of the site that the page reads; without it there are none
   * @returns `undefined` where the route answers with something else than a page
   */
  draw(page: Page, readFile?: ReadFile): Promise<{ bytes: Uint8Array; reads: readonly Read[] } | undefined>;
}

/**
 * The pages of the content at hand.
 * @param base path of the site, with slashes at both ends
 */
export async function openPages(bundle: PagesBundle, base: string): Promise<Pages> {
  // The module was made by this version of Astro.
  const { app } = (await import(bundle.entry.href)) as Entry;
  // An earlier build of this process may have had other paths.
  app.routeCache?.clearAll();
  app.setInternals({ pagesByKeys: new Map(bundle.styles.map(([key, styles]) => [key, { styles }])) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: warnings } } });
  const pages = new Map<SitePath, Page>();
  for (const found of await new StaticPaths(app).getAll()) {
    const { pathname, route, cacheKey } = found;
    const path = pagePath(pathname, route.type);
    // Where two routes give one path, the first has it.
    if (pages.has(path)) continue;
    // A route with parameters that does not tell its properties (site/paths.ts) cannot be compared.
    const props = cacheKey ?? (route.params.length === 0 ? '' : crypto.randomUUID());
    const documentsOf = cacheKey === undefined ? undefined : documentsNamed(cacheKey);
    pages.set(path, { ...found, path, props, ...(documentsOf === undefined ? {} : { documentsOf }) });
  }
  return {
    all: [...pages.values()],
    async draw({ pathname, route }, readFile = () => Promise.resolve(undefined)) {
      const { result, reader } = await record(readFile, async () => {
        const response = await app.render(new Request(pageAddress(pathname, route.type, base)), { routeData: route });
        // The page for addresses that lead nowhere says so by its status.
        if (!response.body || (response.status !== 200 && route.route !== '/404')) return undefined;
        // A page is finished when its last byte is read: components further down ask then.
        return new Uint8Array(await response.arrayBuffer());
      });
      return result && { bytes: result, reads: reader.reads() };
    },
  };
}

/** Draws the pages that have to be made, those that name documents when these are there. */
export async function renderPages(bundle: PagesBundle, base: string, keeper: PageKeeper): Promise<void> {
  const { all, draw } = await openPages(bundle, base);
  const render = async (pages: readonly Page[]) => {
    const waiting = pages
      .filter(({ path, props, documentsOf }) => !keeper.keepsPage(path, props, documentsOf))
      .values();
    const drawNext = async () => {
      for (const page of waiting) {
        const files: Read[] = [];
        const drawn = await draw(page, (path) => keeper.readFile(path, files));
        if (drawn) keeper.addPage(page.path, page.props, [...drawn.reads, ...files], { [page.path]: drawn.bytes });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, drawNext));
  };
  await render(all.filter(({ documentsOf }) => documentsOf === undefined));
  await keeper.documentsWritten();
  await render(all.filter(({ documentsOf }) => documentsOf !== undefined));
}

const warnings: LogDestination = {
  write: ({ level, message }) => {
    if (level === 'warn' || level === 'error') process.stderr.write(`${message}\n`);
  },
};

/** Nobody sees the host: pages make their addresses from the settings. */
const pageAddress = (pathname: string, type: string, base: string) =>
  `http://localhost${base}${encodeURI(pathname.replace(/^\/+|\/+$/g, ''))}${type === 'page' && pathname !== '/' ? '/' : ''}`;

/** The file of a page with `build.format: 'directory'`. */
function pagePath(pathname: string, type: string): SitePath {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  if (type !== 'page') return path;
  return path === '404' ? '404.html' : posix.join(path, 'index.html');
}
