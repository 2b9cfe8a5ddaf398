/** What the build is told of a page besides its path: Astro hands on a string. Pure. */

interface RouteKey {
  /** What the route tells the page, plain data. */
  params: Readonly<Record<string, string>>;
  props: unknown;
  /** The publication whose documents the page names: it is drawn when those are there, and by the machine that makes them. */
  documentsOf?: string;
}

export const routeKey = ({ params, props, documentsOf }: RouteKey): string =>
  JSON.stringify(documentsOf === undefined ? [params, props] : [params, props, documentsOf]);

/** @param key one that `routeKey` made */
export function documentsNamed(key: string): string | undefined {
  const [, , id]: unknown[] = JSON.parse(key);
  return typeof id === 'string' ? id : undefined;
}
