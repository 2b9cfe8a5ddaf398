/** I/O: a thread that builds indexes, one language after another, as it is told. */
import { parentPort } from 'node:worker_threads';
import { buildBundle, type BundleInput, type EngineFiles } from './bundle.ts';

export type Report = { type: 'progress' } | { type: 'done'; engine: EngineFiles } | { type: 'failed'; reason: string };

const report = (message: Report) => parentPort?.postMessage(message);

parentPort?.on('message', (input: BundleInput) => {
  buildBundle(input, () => report({ type: 'progress' })).then(
    (engine) => report({ type: 'done', engine }),
    (error: unknown) => report({ type: 'failed', reason: error instanceof Error ? error.message : String(error) }),
  );
});
