/** I/O: which file of a site an address means. What is hidden, outside, or is written in a roundabout way is not there. */
import { realpathSync, statSync, type Stats } from 'node:fs';
import { join, relative, sep } from 'node:path';

type Found =
  | { kind: 'file'; file: string; stat: Stats }
  /** An address without the slash at its end, or without the base path. */
  | { kind: 'redirect'; to: string }
  | { kind: 'nothing' };

const nothing: Found = { kind: 'nothing' };

/**
 * @param folder of the site; looked up for each request, since a build may replace it
 * @param base `/` or `/archive/`
 * @param url as it is in the request: path and query
 */
export function find(folder: string, base: string, url: string): Found {
  const [raw = '', query] = url.split(/\?(.*)/s);
  const search = query === undefined ? '' : `?${query}`;
  if (raw === base.slice(0, -1) && base !== '/') return { kind: 'redirect', to: base + search };
  // A slash or a backslash in disguise is not a part of any name; other bytes that cannot be read are no name at all.
  if (!raw.startsWith(base) || /%2f|%5c|%00|\\|\0/i.test(raw)) return nothing;
  const names = namesOf(raw.slice(base.length));
  if (!names) return nothing;
  const isFolder = raw.endsWith('/');
  try {
    const root = realpathSync(folder);
    const file = realpathSync(join(root, ...names, isFolder ? 'index.html' : ''));
    // A link may lead to a hidden place, or out of the site.
    const inside = relative(root, file).split(sep);
    if (inside[0] === '..' || inside.some(isHidden)) return nothing;
    const stat = statSync(file);
    if (stat.isDirectory()) return { kind: 'redirect', to: `${raw}/${search}` };
    return stat.isFile() ? { kind: 'file', file, stat } : nothing;
  } catch {
    return nothing;
  }
}

/** @returns `undefined` if a part is empty, hidden, a step, or cannot be read */
function namesOf(path: string): string[] | undefined {
  const parts = path.replace(/\/$/, '').split('/');
  if (path === '') return [];
  try {
    const names = parts.map(decodeURIComponent);
    return names.some((name, depth) => name === '' || isHidden(name, depth)) ? undefined : names;
  } catch {
    return undefined;
  }
}

/** `.sanad`, `.git`, `..` and their like; `.well-known` (RFC 8615) at the top is for all to see. */
const isHidden = (name: string, depth: number): boolean =>
  name.startsWith('.') && !(depth === 0 && name === '.well-known');
