/** The state of the search in the address of the page, and back. Pure. */
import { facetNames } from '../catalogue.ts';
import type { Filters } from './protocol.ts';

export interface State {
  query: string;
  filters: Filters;
  order: 'best' | 'newest';
  allLanguages: boolean;
}

export function readState(search: string): State {
  const params = new URLSearchParams(search);
  return {
    query: params.get('q') ?? '',
    filters: Object.fromEntries(facetNames.map((facet) => [facet, params.getAll(facet)])),
    order: params.get('order') === 'newest' ? 'newest' : 'best',
    allLanguages: params.get('all') === '1',
  };
}

/** `?q=…`, or an empty string for the untouched form. */
export function writeState({ query, filters, order, allLanguages }: State): string {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set('q', query.trim());
  for (const facet of facetNames) for (const value of filters[facet] ?? []) params.append(facet, value);
  if (order === 'newest') params.set('order', order);
  if (allLanguages) params.set('all', '1');
  const written = params.toString();
  return written === '' ? '' : `?${written}`;
}

export function isFiltered({ filters }: Pick<State, 'filters'>): boolean {
  return facetNames.some((facet) => (filters[facet]?.length ?? 0) > 0);
}
