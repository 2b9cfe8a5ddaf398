/** The search without its form, for measurements: `window.search(…)`. */
import type { Answer, SearchRequest } from '../../../../src/search/client/protocol.ts';

const worker = new Worker(new URL('../../../../src/search/client/worker.ts', import.meta.url), { type: 'module' });
const waiting = new Map<number, (answer: Answer) => void>();
worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => waiting.get(data.number)?.(data));
let number = 0;

const post = (order: object, at: number) => {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  waiting.set(at, resolve);
  worker.postMessage(order);
  return promise;
};

Object.assign(window, {
  warm: (base: string, language: string) => post({ warm: { base, language } }, 0),
  search: (request: Omit<SearchRequest, 'number'>) => {
    number += 1;
    return post({ search: { ...request, number } }, number);
  },
});
