/** What components of Astro threw while pages were rendered; the build tells it at its end. */

/** Astro bundles the pages with a copy of this module; by this name both find the same place. */
const PLACE = Symbol.for('sanad.render-faults');
// A property of our own: nothing else is read of the global object.
const place = globalThis as { [PLACE]?: Map<string, unknown> };
const held = () => (place[PLACE] ??= new Map());

/** @param file of the text */
export const recordFault = (file: string, error: unknown): void => void held().set(file, error);

/** What was thrown since it was asked last, by the file of the text. */
export function takeFaults(): [file: string, error: unknown][] {
  const faults = [...held()];
  held().clear();
  return faults;
}
