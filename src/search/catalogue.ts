/** What the browser needs to count, narrow and order results and to tell translations of one publication: fetched only for that. Pure. */
import type { IndexRecord } from './record.ts';

export const facetNames = ['kind', 'year', 'topic', 'body', 'forum'] as const;
export type FacetName = (typeof facetNames)[number];

/** One value for each facet. */
export function forFacets<T>(make: (facet: FacetName) => T): Record<FacetName, T> {
  return Object.fromEntries(facetNames.map((facet) => [facet, make(facet)])) as Record<FacetName, T>;
}

/**
 * Name of a page or file in Pagefind's lists: its number, the last digit first, since a list of thousands of such names in order
 * compresses to three quarters. That of a page is its row in the catalogue, the same in every language.
 */
export const shortName = (number: number) => reversed(number.toString(32));
export const rowOf = (page: string) => Number.parseInt(reversed(page), 32);
const reversed = (digits: string) => [...digits].reverse().join('');

/** The file `overview.json`, fetched when an index is opened. */
export interface Overview {
  /** Number of publications. */
  pages: number;
  /** A word that some publication has. */
  sample: string;
  /** Chinese: traditional signs, each followed by the simplified one, of those that some publication has. */
  simplified?: string;
}

/** The file `catalogue.json`. Rows are publications, newest first; the same in every language. */
export interface Catalogue {
  /** Number of rows. */
  rows: number;
  /** Rows by facet and value. */
  facets: Record<FacetName, Record<string, number[]>>;
}

/** @param records newest first */
export function catalogueOf(records: readonly IndexRecord[]): Catalogue {
  const facets = forFacets((facet) => {
    const values = new Map<string, number[]>();
    records.forEach((record, row) => {
      for (const value of record.facets[facet]) {
        const rows = values.get(value);
        if (rows) rows.push(row);
        else values.set(value, [row]);
      }
    });
    return Object.fromEntries([...values].sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return { rows: records.length, facets };
}
