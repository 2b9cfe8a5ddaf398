/** What the browser needs to count, narrow and order results and to tell translations of one publication: fetched only for that. Pure. */
import type { IndexRecord } from './record.ts';

export const facetNames = ['kind', 'year', 'topic', 'body', 'forum'] as const;
export type FacetName = (typeof facetNames)[number];

/** One value for each facet. */
export function forFacets<T>(make: (facet: FacetName) => T): Record<FacetName, T> {
  // An entry for each of the names.
  return Object.fromEntries(facetNames.map((facet) => [facet, make(facet)])) as Record<FacetName, T>;
}

/** The file `catalogue.json`. Rows are publications, newest first; the same in every language. */
export interface Catalogue {
  /** Number of rows. */
  rows: number;
  /** Rows by facet and value. */
  facets: Record<FacetName, Record<string, number[]>>;
}

/** @param records newest first */
export function catalogueOf(records: readonly Pick<IndexRecord, 'facets'>[]): Catalogue {
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
