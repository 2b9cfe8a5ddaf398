/** The file that answers at an address of a static site. Pure. */
import { decodedPath } from '../model/decoded.ts';

/** @returns `undefined` where a page cannot be: another ending would give it another media type */
export function pagePath(from: string): string | undefined {
  const path = decodedPath(from.slice(1));
  if (path.endsWith('/')) return `${path}index.html`;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/\.html?$/i.test(name)) return path;
  return name.includes('.') ? undefined : `${path}/index.html`;
}
