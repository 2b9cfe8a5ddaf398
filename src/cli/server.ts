/** I/O: serves a finished site from disk under its base path, on this machine alone. */
import { createServer, type Server } from 'node:http';
import { answer } from './serve/answer.ts';

export interface Served {
  server: Server;
  /** `http://localhost:4321/x/` */
  address: string;
  close(): Promise<void>;
}

/** Loopback in both families: what `localhost` means differs between systems. */
const hosts = ['127.0.0.1', '::1'];

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
  const create = () => createServer((request, response) => answer({ folder, base, headers }, request, response));
  for (let attempt = 0; ; attempt++) {
    const servers: Server[] = [];
    let wanted = port === 0 ? 0 : port + attempt;
    try {
      for (const host of hosts) {
        const server = create();
        if (await listen(server, host, wanted)) servers.push(server);
        const address = server.address();
        if (typeof address === 'object' && address) wanted = address.port;
      }
      const [server] = servers;
      if (!server) throw new Error('This machine has no loopback address.');
      return {
        server,
        address: `http://localhost:${wanted}${base}`,
        close: async () => {
          await Promise.all(servers.map(close));
        },
      };
    } catch (error) {
      await Promise.all(servers.map(close));
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || attempt === 20 || port + attempt >= 65535) throw error; // prettier-ignore
    }
  }
}

/** @returns whether the machine has that address at all */
function listen(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'].includes(error.code ?? '') ? resolve(false) : reject(error),
    );
    server.listen(port, host, () => resolve(true));
  });
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
