/** Media types of what a site holds. Text says its charset, so that no reader has to guess. */

const text = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  txt: 'text/plain',
  md: 'text/markdown',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  vtt: 'text/vtt',
  ics: 'text/calendar',
  xml: 'application/xml',
  json: 'application/json',
  map: 'application/json',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};
const whole = {
  '.csl.json': 'application/vnd.citationstyles.csl+json',
  '.jsonld': 'application/ld+json',
  'linkset.json': 'application/linkset+json',
  // The name of every Atom feed of a site.
  'feed.xml': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
};
const binary = {
  avif: 'image/avif',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  epub: 'application/epub+zip',
  gif: 'image/gif',
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  pdf: 'application/pdf',
  png: 'image/png',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  wasm: 'application/wasm',
  webp: 'image/webp',
  woff: 'font/woff',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};
/** Without an ending, as hosts and certificate authorities ask for them. */
const named = { CNAME: 'text/plain', _headers: 'text/plain', _redirects: 'text/plain' };

/** @param name last part of the path */
export function typeOf(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const special = Object.entries(whole).find(([end]) => name.endsWith(end))?.[1];
  if (special) return special;
  const ofText = valueOf(text, ending) ?? valueOf(named, name);
  return ofText ? `${ofText}; charset=utf-8` : (valueOf(binary, ending) ?? 'application/octet-stream');
}

const valueOf = (table: Record<string, string>, key: string) => (Object.hasOwn(table, key) ? table[key] : undefined);

/** Pictures, fonts and archives are packed already. */
export const isWorthPacking = (type: string): boolean =>
  /^text\/|charset=|[/+](?:json|xml)\b|icon$|wasm|octet-stream/.test(type);
