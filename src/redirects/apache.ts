/** Rules of mod_rewrite for Apache: the content of a `.htaccess` at the top of the site, or an `Include` for its directory. Pure. */
import type { ServerRule } from '../model/redirects.ts';
import { decodedPath } from '../model/decoded.ts';

/** Signs that mean something in a pattern. */
const pattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}| ]/g, '\\$&');
const target = (text: string) => text.replace(/[%$\\ ]/g, '\\$&');

export function apacheRules(rules: readonly ServerRule[], base: string): string {
  const below = (path: string) => decodedPath(path.slice(1));
  const lines = rules.flatMap(({ from, to, status }) => {
    const path = below(from);
    const match = path.endsWith('*')
      ? `^${pattern(path.slice(0, -1))}(.*)$`
      : `^${pattern(path.replace(/\/$/, ''))}/?$`;
    if (status === 410) return [`RewriteRule "${match}" "-" [R=410,L]`];
    const [start = '', end] = (to.startsWith('https://') ? to : base + to.slice(1)).split(':splat');
    return [`RewriteRule "${match}" "${target(start)}${end === undefined ? '' : '$1'}" [R=301,NE,L]`];
  });
  const isGone = rules.some(({ status }) => status === 410);
  return [
    '# Written by Sanad. Copy it to .htaccess at the top of the site, or include it in the <Directory> of the site.',
    'RewriteEngine On',
    // The notice is shown under the address that was asked for.
    ...(isGone ? ['RewriteCond "%{ENV:REDIRECT_STATUS}" "410"', 'RewriteRule "^" "-" [L]'] : []),
    ...lines,
    ...(isGone ? notices(rules, base) : []),
    '',
  ].join('\n');
}

/** Apache shows one page for a status; in an `If` it is that of the address. */
function notices(rules: readonly ServerRule[], base: string): string[] {
  return rules.flatMap(({ from, to, status }) => {
    if (status !== 410) return [];
    const path = base + decodedPath(from.slice(1));
    const test = path.endsWith('*') ? `%{REQUEST_URI} =~ m#^${pattern(path.slice(0, -1))}#` : `%{REQUEST_URI} == '${path}'`; // prettier-ignore
    return [`<If "${test}">`, `  ErrorDocument 410 ${base}${to.slice(1)}index.html`, '</If>'];
  });
}
