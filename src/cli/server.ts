/** I/O: serves a finished site from disk under its base path, as a plain web server would. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Served {
  server: Server;
  /** `http://localhost:4321/x/` */
  address: string;
  close(): Promise<void>;
}

/**
 * @param port wanted port; the next free one is taken if it is in use, 0 for any
 * @param headers further response headers
 */
export async function serve(
  folder: string,
  base: string,
  port: number,
  headers: Record<string, string> = {},
): Promise<Served> {
  // `dev` looks at the disk for each request: a build may replace the folder while it is served.
  const files = sirv(folder, {
    dev: true,
    dotfiles: false,
    setHeaders: (response) => Object.entries(headers).forEach(([name, value]) => response.setHeader(name, value)),
  });
  const server = createServer((request, response) => {
    const notFound = async () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', ...headers });
      response.end(await readFile(join(folder, '404.html')).catch(() => 'Not found'));
    };
    const url = request.url ?? '/';
    if (url === base.slice(0, -1)) {
      response.writeHead(308, { location: base }).end();
      return;
    }
    if (!url.startsWith(base)) {
      void notFound();
      return;
    }
    request.url = url.slice(base.length - 1);
    files(request, response, () => void notFound());
  });
  for (let attempt = 0; ; attempt++) {
    try {
      await new Promise<void>((resolve, reject) =>
        server.once('error', reject).listen(port === 0 ? 0 : port + attempt, () => resolve()),
      );
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || attempt === 20) throw error;
    }
  }
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    server,
    address: `http://localhost:${actual}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
