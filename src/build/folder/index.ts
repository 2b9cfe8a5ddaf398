/** I/O: a finished site, or some of its pages, as a folder that opens without a server. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Addresses } from '../../model/addresses.ts';
import type { SitePath } from '../../model/output.ts';
import { readMarker } from '../publish/marker.ts';
import { needsOf, relinkPage, relinkStyles, wayTo, type Lead } from './relink.ts';

export interface Built {
  /** Folder that a build has published to. */
  folder: string;
  addresses: Pick<Addresses, 'base' | 'origin'>;
}

/** Paths of all files of a site. */
export const pathsOf = ({ folder }: Built): Set<SitePath> => new Set(readMarker(folder)?.listing?.keys());

/** Pages that are named, and what they need to look as they do. */
export function withNeeds(site: Built, pages: Iterable<SitePath>): Set<SitePath> {
  const has = pathsOf(site);
  const found = new Set<SitePath>();
  const waiting = [...pages];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path) || !has.has(path)) continue;
    found.add(path);
    if (/\.(?:html|css)$/.test(path))
      waiting.push(...needsOf(readFileSync(join(site.folder, path), 'utf8'), path, site.addresses.base));
  }
  return found;
}

/**
 * @param paths files to take
 * @param target folder to write to
 * @param elsewhere way from the top of `target` to files that are not taken: another folder; without one they are where the site is published
 */
export function writeFolder(
  { folder, addresses }: Built,
  paths: ReadonlySet<SitePath>,
  target: string,
  elsewhere: (path: SitePath) => string | undefined = () => undefined,
): void {
  const lead: Lead = (path, from) => {
    for (const each of [path, `${path}/index.html`]) {
      if (paths.has(each)) return wayTo(each, from);
      const other = elsewhere(each);
      if (other !== undefined) return wayTo(other, from);
    }
    return `${addresses.origin}${addresses.base}${encodeURI(path.replace(/(^|\/)index\.html$/, '$1'))}`;
  };
  for (const path of paths) {
    const [source, place] = [join(folder, path), join(target, path)];
    if (!existsSync(source)) continue;
    mkdirSync(dirname(place), { recursive: true });
    if (path.endsWith('.html'))
      writeFileSync(place, relinkPage(readFileSync(source, 'utf8'), path, addresses.base, lead)); // prettier-ignore
    else if (path.endsWith('.css'))
      writeFileSync(place, relinkStyles(readFileSync(source, 'utf8'), path, addresses.base, lead)); // prettier-ignore
    // Modules cannot be loaded from a folder.
    else if (!path.endsWith('.js')) cpSync(source, place);
  }
}
