/** I/O: a thread that draws batches of cards and keeps them. */
import { parentPort, workerData } from 'node:worker_threads';
import { createArtist, type Finding } from './draw.ts';
import { keepCard } from './keep.ts';
import type { Job, WorkerStart } from './pool.ts';

const { content, cache } = workerData as WorkerStart;
const artist = createArtist(content);

parentPort!.on('message', (jobs: readonly Job[]) => {
  void answer(jobs);
});

async function answer(jobs: readonly Job[]): Promise<void> {
  const findings: Finding[][] = [];
  for (const { input, key } of jobs) findings.push(await keepCard(cache, key, await (await artist).draw(input)));
  parentPort!.postMessage(findings);
}
