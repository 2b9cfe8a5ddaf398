/** I/O: the worker: searching stays off the page's thread. */
import { createEngine } from './engine.ts';
import { MissingIndex } from './language-index.ts';
import type { Answer, SearchRequest } from './protocol.ts';

const engine = createEngine();

/** The worker's own scope; the types of the page's window would hide it. */
const scope = self as unknown as { postMessage(answer: Answer): void };

export type Order = { warm: { base: string; language: string } } | { search: SearchRequest };

self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if ('warm' in data) {
    engine.warm(data.warm.base, data.warm.language).then(
      () => scope.postMessage({ number: 0, ready: true }),
      () => undefined, // The first query meets the same failure and tells it.
    );
    return;
  }
  const { number } = data.search;
  engine.search(data.search).then(
    (answer) => scope.postMessage(answer),
    (error: unknown) => scope.postMessage({ number, failed: error instanceof MissingIndex ? 'no-index' : 'network' }),
  );
});
