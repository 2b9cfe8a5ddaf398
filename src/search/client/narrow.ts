/** Narrowing and counting of matches, and merging of translations. Pure. */
import { required } from '../../model/required.ts';
import { facetNames, forFacets, type Catalogue, type FacetName } from '../catalogue.ts';
import type { Filters } from './protocol.ts';
import { own } from '../../model/own.ts';

/** A publication found in the index of a language. */
export interface Hit {
  language: string;
  /** The same for all translations. */
  page: number;
  score: number;
}

/** For each facet, the rows that pass the filters of the others; `all` passes every filter. A facet with several values takes any of them. */
export function passing(
  { rows, facets }: Catalogue,
  filters: Filters,
): { all: ReadonlySet<number>; without: Record<FacetName, ReadonlySet<number>> } {
  const chosen = forFacets((facet) => {
    const values = filters[facet] ?? [];
    return values.length === 0 ? undefined : new Set(values.flatMap((value) => own(facets[facet], value) ?? []));
  });
  const every = Array.from({ length: rows }, (_, row) => row);
  const pass = (except?: FacetName) =>
    new Set(every.filter((row) => facetNames.every((facet) => facet === except || (chosen[facet]?.has(row) ?? true))));
  const all = pass();
  return { all, without: forFacets((facet) => (chosen[facet] === undefined ? all : pass(facet))) };
}

/** Publications among `found` by facet and value, each facet counted as if it were not used. */
export function countsOf(
  { facets, ...catalogue }: Catalogue,
  found: ReadonlySet<number>,
  filters: Filters,
): Record<FacetName, Record<string, number>> {
  const { without } = passing({ facets, ...catalogue }, filters);
  return forFacets((facet) =>
    Object.fromEntries(
      Object.entries(facets[facet]).map(([value, rows]) => [
        value,
        rows.filter((row) => found.has(row) && without[facet].has(row)).length,
      ]),
    ),
  );
}

/** One group for each publication, best first; in it the language of the page is first, then the better matches. */
export function groupTranslations(hits: readonly Hit[], preferred: string): Hit[][] {
  const groups = [...Map.groupBy(hits, ({ page }) => page).values()];
  for (const group of groups) {
    group.sort((a, b) => Number(b.language === preferred) - Number(a.language === preferred) || b.score - a.score);
  }
  return groups
    .map((group) => ({
      group,
      best: required(group[0], 'first of the translations'),
      score: Math.max(...group.map((hit) => hit.score)),
    }))
    .sort((a, b) => b.score - a.score || a.best.page - b.best.page)
    .map(({ group }) => group);
}
