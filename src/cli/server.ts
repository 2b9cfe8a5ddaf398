/** I/O: serves a finished site from disk under its base path, on this machine alone. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answer } from './serve/answer.ts';
import { errorCode } from '../store/error-code.ts';

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
  const { port: taken, server, close } = await listenOn(port, (request, response) => answer({ folder, base, headers }, request, response)); // prettier-ignore
  return { server, address: `http://localhost:${taken}${base}`, close };
}

/** Listens on this machine alone. @param port as for `serve` */
export async function listenOn(
  port: number,
  handle: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Omit<Served, 'address'> & { port: number }> {
  const create = () => createServer(handle);
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
        port: wanted,
        close: async () => {
          await Promise.all(servers.map(close));
        },
      };
    } catch (error) {
      await Promise.all(servers.map(close));
      if (errorCode(error) !== 'EADDRINUSE' || attempt === 20 || port + attempt >= 65535) throw error;
    }
  }
}

/** @returns whether the machine has that address at all */
function listen(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'].includes(errorCode(error)) ? resolve(false) : reject(error),
    );
    server.listen(port, host, () => resolve(true));
  });
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
