/** I/O: a thread that draws batches of documents. */
import { parentPort, workerData } from 'node:worker_threads';
import { createDrawer, type Job } from './draw.ts';

const drawer = createDrawer(workerData as string);

parentPort!.on('message', (jobs: readonly Job[]) => {
  void drawer.then(async ({ draw }) => parentPort!.postMessage(await draw(jobs)));
});
