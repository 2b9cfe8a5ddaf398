/** What the browser needs to count, narrow and order results and to tell translations of one publication: fetched only for that. Pure. */
import type { Facets } from './record.ts';

export const facetNames = ['kind', 'year', 'topic', 'body', 'forum'] as const;
export type FacetName = (typeof facetNames)[number];

/** One value for each facet. */
export function forFacets<T>(make: (facet: FacetName) => T): Record<FacetName, T> {
  return Object.fromEntries(facetNames.map((facet) => [facet, make(facet)])) as Record<FacetName, T>;
}

/** The file `catalogue.json`. Rows are publications, newest first. */
export interface Catalogue {
  /** Page of the index by row. */
  pages: string[];
  /** Identifier of the publication by row. */
  publications: string[];
  /** Rows by facet and value. */
  facets: Record<FacetName, Record<string, number[]>>;
}

export function catalogueOf(
  rows: readonly { page: string; publication: string; date: string; facets: Facets }[],
): Catalogue {
  const sorted = [...rows].sort((a, b) =>
    a.date < b.date ? 1 : a.date > b.date ? -1 : a.publication < b.publication ? -1 : 1,
  );
  const facets = forFacets((facet) => {
    const values = new Map<string, number[]>();
    sorted.forEach((row, at) => {
      for (const value of row.facets[facet]) {
        const listed = values.get(value);
        if (listed) listed.push(at);
        else values.set(value, [at]);
      }
    });
    return Object.fromEntries([...values].sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return { pages: sorted.map(({ page }) => page), publications: sorted.map(({ publication }) => publication), facets };
}
