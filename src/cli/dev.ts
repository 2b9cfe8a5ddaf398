/** I/O: serves the preview on this machine, and tells on the terminal what is wrong after each change. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Settings } from '../load/settings.ts';
import type { Problem } from '../model/problems.ts';
import type { MessageLanguage } from '../model/rules/translated/index.ts';
import type { Left } from '../submissions/index.ts';
import { openPreview, OWN, type Preview } from '../preview/index.ts';
import { isOwnName } from './serve/answer.ts';
import { typeOf } from './serve/types.ts';
import { listenOn } from './server.ts';

export async function develop(
  settings: Settings,
  port: number,
  language: MessageLanguage,
  report: (problems: readonly Problem[], left: readonly Left[]) => void,
): Promise<{ address: string; close(): Promise<void> }> {
  const preview = openPreview(settings, { language, report });
  const { port: taken, close } = await listenOn(port, (request, response) => {
    answer(preview, settings.base, request, response).catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      if (!response.headersSent) response.writeHead(500, plain);
      response.end('This page could not be drawn; the terminal says why.\n');
    });
  });
  return {
    address: `http://localhost:${taken}${settings.base}`,
    close: async () => {
      await close();
      await preview.close();
    },
  };
}

const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };

async function answer(
  preview: Preview,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path = '/'] = (request.url ?? '/').split('?', 1);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    response.writeHead(405, { ...plain, allow: 'GET, HEAD' }).end('Only GET and HEAD are answered.\n');
  else if (!isOwnName(request.headers.host))
    response.writeHead(421, plain).end('This server answers to localhost only.\n');
  else if (`${path}/` === base) response.writeHead(308, { location: base }).end();
  else if (!path.startsWith(base)) response.writeHead(404, plain).end(`The site lies below ${base}\n`);
  else if (path === `${base}${OWN}events`) sendEvents(preview, response);
  else await send(preview, decoded(path.slice(base.length)), request, response);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // No name of the site holds what cannot be read.
    return '\0';
  }
}

async function send(preview: Preview, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const own = ownFiles[path];
  const isFolder = path === '' || path.endsWith('/');
  const { status, name, bytes } = own
    ? { status: 200, name: path, bytes: readFileSync(own) }
    : await preview.answer(isFolder ? `${path}index.html` : path);
  if (status === 404 && !isFolder && (await preview.answer(`${path}/index.html`)).status === 200) {
    response.writeHead(308, { location: `${(request.url ?? '/').replace(/^[^?]*/, (before) => `${before}/`)}` }).end();
    return;
  }
  // What is seen is always the last state.
  response.writeHead(status, { 'content-type': typeOf(name.slice(name.lastIndexOf('/') + 1)), 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }); // prettier-ignore
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

const ownFiles: Readonly<Record<string, URL>> = Object.fromEntries(
  ['preview.css', 'preview.js'].map((name) => [OWN + name, new URL(`../preview/${name}`, import.meta.url)]),
);

/** Server-sent events (HTML, section 9.2): one message for each change. */
function sendEvents(preview: Preview, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': open\n\n');
  const stop = preview.onChange(() => response.write('data: changed\n\n'));
  response.on('close', stop);
}
