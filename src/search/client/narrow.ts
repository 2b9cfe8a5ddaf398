/** Narrowing, counting and ordering of matches, and merging of translations. Pure. */
import { facetNames, forFacets, type Catalogue, type FacetName } from '../catalogue.ts';
import type { Match } from '../evaluate.ts';
import type { Filters } from './protocol.ts';

/** A publication found in one or several languages. */
export interface Hit {
  /** Language of the index it was found in. */
  language: string;
  page: string;
  score: number;
  prefix: boolean;
}

/** Rows of a catalogue by page. */
export function rowsOf({ pages }: Catalogue): ReadonlyMap<string, number> {
  return new Map(pages.map((page, row) => [page, row]));
}

/** For each facet, the rows that pass the filters of the others; `all` passes every filter. A facet with several values takes any of them. */
export function passing(
  { pages, facets }: Catalogue,
  filters: Filters,
): { all: ReadonlySet<number>; without: Record<FacetName, ReadonlySet<number>> } {
  const byFacet = facetNames.map((facet) => {
    const values = filters[facet] ?? [];
    return values.length === 0 ? undefined : new Set(values.flatMap((value) => facets[facet][value] ?? []));
  });
  const rows = pages.map((_, row) => row);
  const pass = (except?: FacetName) =>
    new Set(
      rows.filter((row) => byFacet.every((set, at) => set === undefined || facetNames[at] === except || set.has(row))),
    );
  const all = pass();
  const without = forFacets((facet) => (byFacet[facetNames.indexOf(facet)] === undefined ? all : pass(facet)));
  return { all, without };
}

/** Adds to the counts the publications among `found` (row → publication) by facet and value. */
export function count(
  catalogue: Catalogue,
  found: ReadonlySet<number>,
  filters: Filters,
  counted: Record<FacetName, Map<string, Set<string>>>,
): void {
  const { without } = passing(catalogue, filters);
  for (const facet of facetNames) {
    for (const [value, rows] of Object.entries(catalogue.facets[facet])) {
      const publications = counted[facet].get(value) ?? new Set<string>();
      for (const row of rows)
        if (found.has(row) && without[facet].has(row)) publications.add(catalogue.publications[row]!);
      if (publications.size > 0) counted[facet].set(value, publications);
    }
  }
}

/** One hit for each publication: the language of the page where it matched as well as any other, else the best. */
export function mergeTranslations(
  hits: readonly (Hit & { publication: string; row: number })[],
  preferred: string,
): Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of hits) {
    const known = best.get(hit.publication);
    const better =
      !known ||
      (known.prefix && !hit.prefix) ||
      (known.prefix === hit.prefix &&
        (hit.language === preferred || (known.language !== preferred && hit.score > known.score)));
    if (better) best.set(hit.publication, { ...hit, score: Math.max(hit.score, known?.score ?? 0) });
    else known.score = Math.max(known.score, hit.score);
  }
  return [...best.values()].sort(
    (a, b) => Number(a.prefix) - Number(b.prefix) || b.score - a.score || (a.page < b.page ? -1 : 1),
  );
}

export const toHit =
  (language: string) =>
  ({ page, score, prefix }: Match): Hit => ({ language, page, score, prefix });
