/** What a run cannot judge, because the file that would tell has faults of its own. */
import type { Publication, Registries } from './library.ts';
import type { Delivery } from './schema/delivery.ts';

/** Keys at the top of a file whose values are faulty or cannot be read. */
export type Faults = ReadonlySet<string>;
export const noFaults: Faults = new Set();

/** How messages name a fact, whichever entry of a list it is in: `corrections.date`. */
export const factKey = (path: readonly (string | number)[]): string =>
  path.filter((part) => typeof part === 'string').join('.');

/** Ids that are in a file, those of faulty entries included; `undefined` where it cannot be read, so that any may be there. */
export type Stated = ReadonlySet<string> | undefined;
export const states = (stated: Stated, id: string): boolean => !stated || stated.has(id);

/** What the files of the site as a whole state. */
export type StatedBySite = Readonly<Record<keyof Registries | 'references', Stated>>;

/** A publication as the rules look at it: with what its files have, faulty ones included. */
export interface Checked {
  publication: Publication;
  /** Of its facts. */
  faults: Faults;
  /** Of the front matter of its texts, by language. */
  fronts: Readonly<Record<string, Faults>>;
  /** Whether there is a text that cannot be read at all. */
  lacksText: boolean;
  /** Rows of `deliveries.csv` that are not published. */
  internal: readonly Delivery[];
}

/** Ids of all publications; any id may be that of one whose own cannot be read. */
export const statedIds = (publications: readonly Checked[]): Stated =>
  publications.some(({ faults }) => faults.has('id'))
    ? undefined
    : new Set(publications.map(({ publication }) => publication.id));
