/** I/O: the built sample site behind a small static server, and a browser to look at it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

export { openBrowser } from '../chromium.ts';

/** The site that `npm test` has built, else that of the last `npm run build`. */
export const siteFolder = process.env['SANAD_SITE'] ?? fileURLToPath(new URL('../../dist', import.meta.url));

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};
const text = new Set(['.html', '.css', '.js', '.json', '.svg', '.txt', '.xml']);

export interface ServedSite {
  origin: string;
  close(): Promise<void>;
}

/** @param address address of the site inside its pages; it is replaced by that of the server, as if it were published there */
export async function serveSite(folder = siteFolder, address?: string): Promise<ServedSite> {
  let origin = '';
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const type = extname(file);
    readFile(join(folder, file)).then(
      (content) => {
        const named =
          address !== undefined && type === '.html'
            ? Buffer.from(content.toString('utf8').replaceAll(address, origin))
            : content;
        const packed = text.has(type);
        response.writeHead(200, {
          'content-type': types[type] ?? 'application/octet-stream',
          'cache-control': 'public, max-age=31536000',
          ...(packed ? { 'content-encoding': 'br' } : {}),
        });
        response.end(packed ? brotliCompressSync(named) : named);
      },
      () => {
        response.writeHead(404);
        response.end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref(); // a test that fails before it closes the server must still end
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return { origin, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** One page of each type; `{lang}` stands for the language. */
export const pageTypes: Readonly<Record<string, string>> = {
  home: '/{lang}/',
  letters: '/{lang}/letters/',
  year: '/{lang}/letters/2024/',
  letter: '/{lang}/letters/specimen-literacy-statistics/',
  entry: '/{lang}/letters/2018-women-peace-security-focal-points/',
  report: '/{lang}/reports/literacy-of-women-and-girls/',
  statistics: '/{lang}/statistics/adult-literacy/',
  page: '/{lang}/accessibility/',
  areas: '/{lang}/areas/',
  area: '/{lang}/areas/irn/',
  embed: '/embed/{lang}/stat-adult-literacy/irn-by-sex/',
  topics: '/{lang}/topics/',
  topic: '/{lang}/topics/literacy/',
  body: '/{lang}/bodies/general-assembly/',
  mission: '/{lang}/missions/sample-mission-geneva/',
  forum: '/{lang}/forums/csw/',
  register: '/{lang}/register/',
  registerYear: '/{lang}/register/year/2018/',
  matrix: '/{lang}/register/bodies/',
  submissions: '/{lang}/register/submissions/',
  corrections: '/{lang}/corrections-log/',
  search: '/{lang}/search/',
};

/** Pages that exist once, in the main language or in all, or for some languages only. */
export const singlePages: Readonly<Record<string, string>> = {
  root: '/',
  permanent: '/d/specimen-2026-001/',
  permanentText: '/d/specimen-2026-001/fa/',
  upcoming: '/fa/upcoming/',
  registerStatus: '/en/register/status/sent/',
  missing: '/404.html',
  parallel: '/fa/letters/specimen-literacy-statistics/with/en/',
  parallelReport: '/en/reports/literacy-of-women-and-girls/with/fa/',
};

export const languages = ['fa', 'ar', 'en', 'fr', 'es', 'ru', 'zh'] as const;
