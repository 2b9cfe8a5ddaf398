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
 * What the live server changes, because Vite's client could not work otherwise; all else is as published.
 * - Scripts: Vite sends its client and the sources of our own modules with every page, so even a reading page allows
 *   scripts, from these folders alone. Neither the content folder nor `/files/` is one of them.
 * - Styles: Vite puts them into the page as `<style>`, so that it can change them without loading the page anew.
 * - Connections: Vite tells of changes through a WebSocket, which `'self'` does not mean in every browser.
 */
const live = {
  folders: (root: string) => [
    '@vite/',
    '@id/',
    'src/',
    'node_modules/',
    `@fs${root.startsWith('/') ? '' : '/'}${root}/src/`,
    `@fs${root.startsWith('/') ? '' : '/'}${root}/node_modules/`,
  ],
  styles: " 'unsafe-inline'",
  connections: ' ws: wss:',
};

/**
 * @param base path under which the site lives, with `/` at both ends
 * @param root folder of the repository, in the live server only
 * @returns policies that all hold, each for a `meta` element or a header of its own
 */
export function policiesOf(scripts: Scripts, base: string, root?: string): string[] {
  const own = root === undefined ? folders[scripts] : live.folders(root);
  const directives = [
    "default-src 'none'",
    own.length === 0 ? "script-src 'none'" : "script-src 'self'",
    ...(scripts === 'search' ? ["worker-src 'self'"] : []),
    `style-src 'self'${root === undefined ? '' : live.styles}`,
    "img-src 'self'",
    "font-src 'self'",
    `connect-src 'self'${root === undefined ? '' : live.connections}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ];
  const paths = own.map((folder) => `*:*${encodeURI(base + folder).replace(/[;,]/g, encodeURIComponent)}`);
  return [directives.join('; '), ...(paths.length === 0 ? [] : [`script-src ${paths.join(' ')}`])];
}
