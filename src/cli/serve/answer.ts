/** I/O: answers one request for a file of the site, as a web server would (RFC 9110). */
import { createReadStream, readFileSync, type Stats } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { find } from './find.ts';
import { ruleFor } from './rules.ts';
import { isWorthPacking, typeOf } from './types.ts';

interface Site {
  folder: string;
  /** `/` or `/archive/` */
  base: string;
  /** Of every answer. */
  headers: Record<string, string>;
}

export function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const isHead = request.method === 'HEAD';
  if (!isHead && request.method !== 'GET') {
    say(response, 405, 'Only GET and HEAD are answered.', { ...site.headers, allow: 'GET, HEAD' });
    return;
  }
  if (!isOwnName(request.headers.host)) {
    // A name that somebody else's name server leads here (DNS rebinding) must not open the site to their pages.
    say(response, 421, 'This server answers to localhost only.', site.headers);
    return;
  }
  const url = request.url ?? '/';
  const [path = '', query] = url.split(/\?(.*)/s);
  const rule = ruleFor(site.folder, path);
  if (rule && rule.status !== 410) {
    const search = query === undefined || rule.to.includes('?') ? '' : `?${query}`;
    const [to = '', anchor] = rule.to.split('#', 2);
    response.writeHead(rule.status, { ...site.headers, location: `${to}${search}${anchor === undefined ? '' : `#${anchor}`}` }).end(); // prettier-ignore
    return;
  }
  if (rule) {
    const notice = find(site.folder, site.base, rule.to);
    sendPage(site, 410, notice.kind === 'file' ? notice.file : join(site.folder, '404.html'), isHead, response);
    return;
  }
  const found = find(site.folder, site.base, url);
  if (found.kind === 'redirect') response.writeHead(308, { ...site.headers, location: found.to }).end();
  else if (found.kind === 'nothing') sendPage(site, 404, join(site.folder, '404.html'), isHead, response);
  else sendFile(site, found.file, found.stat, request, response);
}

export function isOwnName(host: string | undefined): boolean {
  if (host === undefined) return true;
  const name = host.replace(/:\d*$/, '').toLowerCase();
  return /^(?:(?:[a-z0-9-]+\.)*localhost\.?|127(?:\.\d{1,3}){3}|\[::1\])$/.test(name);
}

function say(response: ServerResponse, status: number, text: string, headers: OutgoingHttpHeaders): void {
  response.writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

/** A page that says why there is nothing else. */
function sendPage({ headers }: Site, status: 404 | 410, file: string, isHead: boolean, response: ServerResponse): void {
  let page = status === 410 ? 'Gone' : 'Not found';
  try {
    page = readFileSync(file, 'utf8');
  } catch {
    // A site in the making has none.
  }
  response.writeHead(status, { ...headers, 'content-type': 'text/html; charset=utf-8' }).end(isHead ? undefined : page);
}

function sendFile(
  { headers }: Site,
  file: string,
  stat: Stats,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  // prettier-ignore
  const type = typeOf(file.slice(file.search(/[^\\/]*$/)));
  const packing = stat.size > 1024 && isWorthPacking(type) && !request.headers.range ? packingOf(request) : undefined;
  const etag = `W/"${stat.size.toString(36)}-${stat.mtimeMs.toString(36)}${packing ? `-${packing}` : ''}"`;
  const common: OutgoingHttpHeaders = {
    ...headers,
    'content-type': type,
    'cache-control': 'no-cache',
    etag,
    'last-modified': stat.mtime.toUTCString(),
    'x-content-type-options': 'nosniff',
    ...(isWorthPacking(type) ? { vary: 'accept-encoding' } : {}),
  };
  if (isFresh(request, etag, stat)) {
    response.writeHead(304, common).end();
    return;
  }
  const range = packing ? undefined : rangeOf(request.headers.range, stat.size);
  if (range === 'beyond') {
    response.writeHead(416, { ...common, 'content-range': `bytes */${stat.size}` }).end();
    return;
  }
  const length = range ? range.end - range.start + 1 : stat.size;
  response.writeHead(range ? 206 : 200, {
    ...common,
    ...(packing ? { 'content-encoding': packing } : { 'content-length': length, 'accept-ranges': 'bytes' }),
    ...(range ? { 'content-range': `bytes ${range.start}-${range.end}/${stat.size}` } : {}),
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const packer = packing === 'br' ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : createGzip(); // prettier-ignore
  // A reader that has gone, or a file that goes while it is read, ends the answer; there is nobody to tell.
  const done = () => undefined;
  if (packing) pipeline(createReadStream(file), packer, response, done);
  else pipeline(createReadStream(file, range), response, done);
}

function packingOf({ headers }: IncomingMessage): 'br' | 'gzip' | undefined {
  const accepted = String(headers['accept-encoding'] ?? '').toLowerCase().split(',').map((word) => word.trim()).filter((word) => !/;\s*q=0(?:\.0*)?$/.test(word)).map((word) => word.split(';')[0]); // prettier-ignore
  return (['br', 'gzip'] as const).find((name) => accepted.includes(name));
}

function isFresh({ headers }: IncomingMessage, etag: string, { mtimeMs }: Stats): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.split(',').some((tag) => tag.trim() === '*' || tag.trim() === etag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return !Number.isNaN(since) && Math.floor(mtimeMs / 1000) * 1000 <= since;
}

/** One range of bytes; several at once are answered with the whole file, as a server may. */
function rangeOf(header: string | undefined, size: number): { start: number; end: number } | 'beyond' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (start >= size || (from === '' && to === '0')) return 'beyond';
  return start <= end ? { start, end } : undefined;
}
