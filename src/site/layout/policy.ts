/**
 * The Content-Security-Policy of a page. What pages load is known here, so nothing has to be hashed. Pure.
 *
 * Scripts come from the folders that the build itself writes, never from `/files/`, where an office puts what it likes. A
 * source with a path needs a host, and one site is served under several (a mirror, `npm start`): so a second policy names
 * the folders on any host, the first one the page's own host, and what both allow is the folder on that host. Both hold
 * together, as Content Security Policy Level 3, section 4.1, has it.
 */

/** Scripts of a page: none, files of this site, or the search with its worker. */
export type Scripts = 'none' | 'files' | 'search';

/** Folders of scripts, by their path under the base. */
const folders = { none: [], files: ['_astro/'], search: ['_astro/'] } as const satisfies Record<
  Scripts,
  readonly string[]
>;

/**
 * @param base path under which the site lives, with `/` at both ends
 * @returns policies that all hold, each for a `meta` element or a header of its own
 */
export function policiesOf(scripts: Scripts, base: string): string[] {
  const own = folders[scripts];
  const directives = [
    "default-src 'none'",
    own.length === 0 ? "script-src 'none'" : "script-src 'self'",
    ...(scripts === 'search' ? ["worker-src 'self'"] : []),
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ];
  const paths = own.map((folder) => `*:*${encodeURI(base + folder).replace(/[;,]/g, encodeURIComponent)}`);
  return [directives.join('; '), ...(paths.length === 0 ? [] : [`script-src ${paths.join(' ')}`])];
}
