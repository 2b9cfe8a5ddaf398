/** I/O: the worker: searching stays off the page's thread. */
import { createEngine } from './engine.ts';
import { MissingIndex } from './language-index.ts';
import type { Answer, Order } from './protocol.ts';

const engine = createEngine();

/** The worker's own scope; the types of the page's window would hide it. */
const scope = self as unknown as { postMessage(answer: Answer): void };
const post = (answer: Answer) => scope.postMessage(answer);

self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  // Where these two fail, the query that follows meets the same failure and tells it.
  if ('warm' in data)
    engine.warm(data.warm.base, data.warm.language).then(() => post({ number: 0, ready: true }), () => undefined); // prettier-ignore
  else if ('prepare' in data)
    engine.prepare(data.prepare.base, data.prepare.language, data.prepare.query).catch(() => undefined);
  else {
    const { number } = data.search;
    engine.search(data.search, post).then(
      (answer) => answer && post(answer),
      (error: unknown) => post({ number, failed: error instanceof MissingIndex ? 'no-index' : 'network' }),
    );
  }
});
