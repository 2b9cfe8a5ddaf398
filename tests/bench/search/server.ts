/** I/O: a server for measurements: compresses what hosts compress, counts the bytes it sends. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};

export interface CountingServer {
  origin: string;
  /** Bytes of all bodies since the last call. */
  bytes(): number;
  close(): Promise<void>;
}

/** @param base path under which the folder is served; others are not found */
export async function serveFolder(
  folder: string,
  base = '/',
  headers: Readonly<Record<string, string>> = {},
): Promise<CountingServer> {
  let sent = 0;
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(base) ? path.slice(base.length - 1) : '/outside-of-the-base-path';
    const file = join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
    const type = types[file.split('.').at(-1)!];
    const answer = async () => {
      let body = compressed.get(file) ?? (await readFile(file));
      if (type && !compressed.has(file))
        compressed.set(file, (body = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })));
      sent += body.length;
      response
        .writeHead(200, {
          ...headers,
          'content-type': type ?? 'application/octet-stream',
          'cache-control': 'no-store',
          ...(type ? { 'content-encoding': 'br' } : {}),
        })
        .end(body);
    };
    answer().catch(() => response.writeHead(404, headers).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bytes: () => {
      const total = sent;
      sent = 0;
      return total;
    },
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
