/** Locations for nginx, to be included in a `server` block that serves the site. Pure. */
import type { ServerRule } from '../model/redirects.ts';

/** A string of nginx: no sign in it ends it or names a variable. */
const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&').replace(/\$/g, '%24')}"`;
const pattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

export function nginxRules(rules: readonly ServerRule[], base: string): string {
  const at = (path: string) => (path.startsWith('https://') ? path : base + path.slice(1));
  const pages = [...new Set(rules.filter(({ status }) => status === 410).map(({ to }) => at(to)))];
  // A notice has a name of its own for the server: an error page is fetched again, and must not be gone itself.
  const names = new Map(pages.map((page, index) => [page, `@sanad-gone-${index + 1}`]));
  const lines = rules.map(({ from, to, status }) => {
    const path = at(from);
    const location = path.endsWith('*') ? `location ~ ${quoted(`^${pattern(path.slice(0, -1))}(.*)$`)}` : `location = ${quoted(path)}`; // prettier-ignore
    if (status === 410) return `${location} { error_page 410 ${names.get(at(to))}; return 410; }`;
    const [start = '', end] = at(to).split(':splat');
    return `${location} { return 301 ${end === undefined ? quoted(start) : quoted(start).replace(/"$/, '$1"')}; }`;
  });
  const notices = pages.map((page) => `location ${names.get(page)} { try_files ${quoted(`${fileOf(page)}`)} =410; }`);
  return ['# Written by Sanad. In the server block of the site: include /path/to/redirects.nginx.conf;', ...lines, ...notices, ''].join('\n'); // prettier-ignore
}

const fileOf = (page: string) => (page.endsWith('/') ? `${page}index.html` : page);
