/**
 * `_redirects`, as Netlify, Cloudflare Pages, GitLab Pages and others read it, and `npm start`: one rule a line, the first that
 * fits holds. A page is at each of these addresses for hosts without rules; Netlify shows it unless `!` says otherwise,
 * and the others know no `!` and pass over such a line. So a redirect is written in both ways; of 410 only Netlify knows. Pure.
 */
import type { ServerRule } from '../model/redirects.ts';
import { decodedPath } from '../model/decoded.ts';

/** @param own rules of the office, before ours */
export function netlifyRules(rules: readonly ServerRule[], base: string, own = ''): string {
  const at = (path: string) => (path.startsWith('https://') ? path : encodeURI(decodedPath(base + path.slice(1))));
  const lines = rules.flatMap(({ from, to, status }) => {
    const line = `${at(from)} ${at(to)} ${status}`;
    return status === 301 ? [`${line}!`, line] : [`${line}!`];
  });
  const ours = ['# Written by Sanad: earlier addresses (301), and what was withdrawn (410).', ...lines];
  return [...(own.trim() === '' ? [] : [own.trimEnd()]), ...ours, ''].join('\n');
}
