/** Cuts a list of pages into slices, each indexed by itself, so that an edit concerns one or two of them. Pure. */
import { digest } from '../model/digest.ts';

/**
 * A slice ends where the digest of an id says so, not after a number of pages: a page more or less moves no border but its own.
 *
 * @param mean number of pages in a slice, about
 */
export function sliced<T>(pages: readonly T[], idOf: (page: T) => string, mean: number): T[][] {
  const slices: T[][] = [];
  let open: T[] = [];
  for (const page of pages) {
    open.push(page);
    if (Number.parseInt(digest(idOf(page)).slice(0, 8), 16) % mean !== 0) continue;
    slices.push(open);
    open = [];
  }
  if (open.length > 0) slices.push(open);
  return slices;
}
