/** Orders that are the same on every machine: by code units, whatever language it is set to. Pure. */

/** Compares texts that are no words of a reader: ids, paths, ISO days. */
export const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compares what is published: the newest first, of one day by id. */
export const newestFirst = (a: Published, b: Published): number => ascending(b.date, a.date) || ascending(a.id, b.id);

interface Published {
  /** ISO day. */
  readonly date: string;
  readonly id: string;
}
