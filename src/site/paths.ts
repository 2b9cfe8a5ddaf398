/** Paths of a route. What a page is told by its route is part of what decides whether it is rebuilt. */

import { routeKey } from '../model/route-key.ts';

export interface Route<P> {
  params: Record<string, string>;
  /** Plain data. */
  props: P;
  /** The publication whose documents the page names. */
  documentsOf?: string;
}

/** Makes `getStaticPaths` of a route: Astro hands the key on to the build, which compares it (load/render-pages.ts). */
export const paths =
  <P>(make: () => Promise<Route<P>[]>): (() => Promise<(Route<P> & { cacheKey: string })[]>) =>
  async () =>
    (await make()).map((route) => ({ ...route, cacheKey: routeKey(route) }));
