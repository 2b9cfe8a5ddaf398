/** What many pages have in common is drawn once (components/Once.astro). */
import type { Html } from '../../model/html.ts';

const known = new WeakMap<object, Map<string, Promise<Html>>>();

/** @param of what it is made of, together with `as`: what was made is kept as long as this lives */
export function once(of: object, as: string, draw: () => Promise<Html>): Promise<Html> {
  const own = known.get(of) ?? new Map<string, Promise<Html>>();
  known.set(of, own);
  let html = own.get(as);
  if (!html) {
    own.set(as, (html = draw()));
    // What fails is a fault of its page, and no other page is to have it.
    html.catch(() => own.delete(as));
  }
  return html;
}
