/**
 * Pages of a site for reading from a folder: addresses from the top of a host become ways from file to file. A page without a
 * server may load no module, so scripts go, and what a page says to readers without scripts stands in their place. Pure.
 */
import { posix } from 'node:path';
import type { SitePath } from '../../model/output.ts';

/** Where an address of the site leads: way from the file that holds it, or an address on the web. */
export type Lead = (path: SitePath, from: SitePath) => string;

/** What a file of the site is, as its addresses name it; `undefined` for what lies elsewhere. */
export function pathOf(address: string, base: string): { path: SitePath; rest: string } | undefined {
  const [, whole = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  if (!whole.startsWith(base) || whole.startsWith('//')) return undefined;
  try {
    const path = decodeURI(whole.slice(base.length));
    // A question to a server means nothing to a file.
    const hash = /#.*$/s.exec(rest)?.[0] ?? '';
    return { path: path === '' || path.endsWith('/') ? `${path}index.html` : path, rest: hash };
  } catch {
    return undefined;
  }
}

/** The way from one file to another, both in the same folder. */
export const wayTo = (path: SitePath, from: SitePath): string =>
  posix
    .relative(posix.dirname(from), path)
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');

/** A start tag as our pages write it: attributes in double quotation marks, `<` nowhere in them. */
const startTag = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*(\/?)>/gi;
const oneAddress = /(\s(?:href|src|action|poster)=")([^"]*)(")/gi;
const severalAddresses = /(\s(?:srcset|imagesrcset)=")([^"]*)(")/gi;

const unescaped = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&#38;', '&').replaceAll('&amp;', '&');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** @param base path of the site, with slashes at both ends */
export function relinkPage(html: string, from: SitePath, base: string, lead: Lead): string {
  const relink = (address: string): string => {
    const found = pathOf(unescaped(address).trim(), base);
    return found ? escaped(lead(found.path, from) + found.rest) : address;
  };
  return (
    html
      // The policy allows what comes from the server, and a folder has none; nothing may run here at all.
      .replace(
        /<meta http-equiv="content-security-policy"[^>]*>/i,
        `<meta http-equiv="content-security-policy" content="script-src 'none'; object-src 'none'">`,
      )
      .replace(/<script(?![^>]*type="application\/(?:ld\+)?json")[^>]*>.*?<\/script>/gis, '')
      .replace(/<link [^>]*rel="(?:modulepreload|preload|manifest|search)"[^>]*>/gi, '')
      .replace(/<\/?noscript>/gi, '')
      .replace(startTag, (tag) =>
        tag
          .replace(oneAddress, (_, start: string, address: string, end: string) => start + relink(address) + end)
          .replace(severalAddresses, (_, start: string, list: string, end: string) => {
            const each = list.split(',').map((entry) => entry.replace(/^(\s*)(\S+)/, (_whole, space: string, address: string) => space + relink(address))); // prettier-ignore
            return start + each.join(',') + end;
          }),
      )
  );
}

const styleAddress = /url\((["']?)([^"')]+)\1\)/g;

export const relinkStyles = (css: string, from: SitePath, base: string, lead: Lead): string =>
  css.replace(styleAddress, (whole, quote: string, address: string) => {
    const found = pathOf(address, base);
    return found ? `url(${quote}${lead(found.path, from)}${quote})` : whole;
  });

/** What a page or style sheet needs to look as it does: pictures, styles, fonts; not what it leads to. */
export function needsOf(text: string, from: SitePath, base: string): SitePath[] {
  const needs = new Set<SitePath>();
  const add = (path: SitePath) => {
    needs.add(path);
    return '';
  };
  if (from.endsWith('.css')) relinkStyles(text, from, base, add);
  else
    for (const [tag, name = ''] of text.matchAll(startTag))
      if (/^(?:img|source|video|audio|image|use|iframe|object)$/i.test(name) || /\srel="(?:stylesheet|icon)"/i.test(tag)) relinkPage(tag, from, base, add); // prettier-ignore
  return [...needs];
}
