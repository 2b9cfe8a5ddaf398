/** Years of publications, for the navigation of long lists. Pure. */
import type { Publication } from './library.ts';

/** Gregorian years with the number of publications, newest first. */
export function yearsOf(publications: readonly Pick<Publication, 'date'>[]): { year: string; count: number }[] {
  const found = new Map<string, number>();
  for (const { date } of publications) found.set(date.slice(0, 4), (found.get(date.slice(0, 4)) ?? 0) + 1);
  return [...found].map(([year, count]) => ({ year, count })).sort((a, b) => b.year.localeCompare(a.year));
}
