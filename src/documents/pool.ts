/** I/O: draws documents in worker threads, one for each core, as long as there is work for them. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { createDrawer, type Drawer, type Job, type Outcome } from './draw.ts';

export interface Pool {
  /** @returns the outcome of each job, in the order of the jobs */
  draw(jobs: readonly Job[]): Promise<Outcome[]>;
  close(): Promise<void>;
}

const BATCH = 6;
/** Below this, a thread costs more than it saves: each reads the fonts anew. */
const JOBS_PER_THREAD = 12;

export function openPool(cache: string): Pool {
  let own: Promise<Drawer> | undefined;
  const workers: Worker[] = [];
  return {
    async draw(jobs) {
      if (jobs.length === 0) return [];
      const threads = Math.min(availableParallelism(), Math.floor(jobs.length / JOBS_PER_THREAD));
      if (threads < 2 && workers.length === 0) return (await (own ??= createDrawer(cache))).draw(jobs);
      while (workers.length < threads)
        workers.push(new Worker(new URL('./worker.ts', import.meta.url), { workerData: cache }));
      const outcomes: Outcome[] = [];
      let next = 0;
      await Promise.all(
        workers.map(async (worker) => {
          while (next < jobs.length) {
            const from = next;
            next += BATCH;
            const found = await ask(worker, jobs.slice(from, from + BATCH));
            found.forEach((outcome, index) => (outcomes[from + index] = outcome));
          }
        }),
      );
      return outcomes;
    },
    close: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  };
}

function ask(worker: Worker, jobs: readonly Job[]): Promise<Outcome[]> {
  const { promise, resolve, reject } = Promise.withResolvers<Outcome[]>();
  const answer = (outcomes: Outcome[]) => {
    worker.off('error', reject);
    resolve(outcomes);
  };
  worker.once('message', answer).once('error', reject).postMessage(jobs);
  return promise;
}
