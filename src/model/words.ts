/** Words of the interface in any language of a site. */
import { createInterface, type Interface } from '../languages/interface.ts';
import type { SiteSettings } from './library.ts';

/** Kept, since making them is slow and every page asks. */
const interfaces = new WeakMap<SiteSettings, Map<string, Interface>>();

export function wordsIn(library: SiteSettings, code: string): Interface {
  const known = interfaces.get(library) ?? new Map<string, Interface>();
  interfaces.set(library, known);
  const found = known.get(code) ?? createInterface(library.language(code), library.strings[code]);
  known.set(code, found);
  return found;
}
