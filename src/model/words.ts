/** Words of the interface in any language of a site, for what is said in the language of a text. */
import { createInterface, type Interface } from '../languages/interface.ts';
import type { SiteSettings } from './library.ts';

/** Kept because making them is slow. */
const interfaces = new WeakMap<SiteSettings, Map<string, Interface>>();

export function wordsIn(library: SiteSettings, code: string): Interface {
  const known = interfaces.get(library) ?? new Map<string, Interface>();
  interfaces.set(library, known);
  const found = known.get(code) ?? createInterface(library.language(code), library.strings[code]);
  known.set(code, found);
  return found;
}
