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

export async function serveFolder(folder: string): Promise<CountingServer> {
  let sent = 0;
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const type = types[file.split('.').at(-1)!];
    const answer = async () => {
      let body = compressed.get(file) ?? (await readFile(file));
      if (type && !compressed.has(file))
        compressed.set(file, (body = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })));
      sent += body.length;
      response
        .writeHead(200, {
          'content-type': type ?? 'application/octet-stream',
          'cache-control': 'no-store',
          ...(type ? { 'content-encoding': 'br' } : {}),
        })
        .end(body);
    };
    answer().catch(() => response.writeHead(404).end());
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
