/** I/O: draws cards in worker threads, one for each core. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CardInput } from '../model/card.ts';
import { createArtist, type Finding } from './draw.ts';
import { keepCard } from './keep.ts';

export interface Job {
  input: CardInput;
  /** Key under which the card is kept. */
  key: string;
}

export interface WorkerStart {
  content: string;
  cache: string;
}

/** What a worker sends back for a batch: the findings of each job, or what went wrong. */
export type Answer = Finding[][];

const BATCH = 8;
/** Below this, a thread costs more than it saves: each reads the fonts anew. */
const JOBS_PER_THREAD = 24;

/** @param found is called for every job in the order in which they are done */
export async function drawAll(
  jobs: readonly Job[],
  { content, cache }: WorkerStart,
  found: (job: Job, findings: Finding[]) => void,
): Promise<void> {
  const threads = Math.min(availableParallelism(), Math.floor(jobs.length / JOBS_PER_THREAD));
  if (threads < 2) {
    const artist = jobs.length > 0 ? await createArtist(content) : undefined;
    for (const job of jobs) found(job, await keepCard(cache, job.key, await artist!.draw(job.input)));
    return;
  }
  let next = 0;
  await Promise.all(
    Array.from({ length: threads }, () =>
      runThread({ content, cache }, () => jobs.slice(next, (next += BATCH)), found),
    ),
  );
}

function runThread(
  start: WorkerStart,
  take: () => readonly Job[],
  found: (job: Job, findings: Finding[]) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: start });
    let batch: readonly Job[] = [];
    const send = () => {
      batch = take();
      if (batch.length > 0) worker.postMessage(batch);
      else void worker.terminate().then(() => resolve());
    };
    worker.on('message', (answer: Answer) => {
      batch.forEach((job, index) => found(job, answer[index]!));
      send();
    });
    worker.on('error', reject);
    send();
  });
}
