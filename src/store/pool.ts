/** I/O: one pool of worker threads for everything that is long in making: as many as there are cores. */
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';

export interface Pool {
  /**
   * Runs the default export of a module in a thread.
   * @param task plain data, or what gives it as soon as a thread is free: large ones are not to wait in memory
   * @param weight small tasks that this one is as long as; many small ones share a thread, since each thread loads engines anew
   * @returns plain data
   */
  run<Result>(module: URL, task: unknown, weight?: number): Promise<Result>;
  /** Tasks that can run at the same time. */
  threads: number;
  /** Ends the threads and frees what they have loaded; what runs or waits fails. A later task starts new ones. */
  close(): Promise<void>;
}

/** Below this many waiting tasks a further thread costs more than it saves: each loads its engines and fonts anew. */
const TASKS_PER_THREAD = 12;

/**
 * Small tasks that a thread has at the same time: the next one is already there when one ends, so that no thread waits until the
 * main one, which draws pages meanwhile, has time to give it work. A task as long as many small ones has a thread for itself.
 */
const TASKS_AHEAD = 2;

/** How many threads there are; `SANAD_THREADS` says it where the number of cores is not what a build may use. */
function threadsWanted(): number {
  const wanted = Math.floor(Number(process.env['SANAD_THREADS']));
  return wanted >= 1 && wanted < Infinity ? wanted : availableParallelism();
}

/** Room for what lives shortly in a thread, in MB. The flag of the program (cli/flags.mjs) would give each thread three times 48. */
const YOUNG_MB = 48;

export function openPool(threads: number = threadsWanted()): Pool {
  let piscina: Piscina | undefined;
  /** Places that are taken, of `TASKS_AHEAD` a thread. */
  let taken = 0;
  /** Weight of what runs and waits. */
  let load = 0;
  const waiting: { places: number; start: () => void; giveUp: (reason: Error) => void }[] = [];
  const admit = () => {
    const open = TASKS_AHEAD * Math.min(threads, Math.max(1, Math.ceil(load / TASKS_PER_THREAD)));
    for (let next = waiting[0]; next && taken + next.places <= open; next = waiting[0]) {
      waiting.shift();
      taken += next.places;
      next.start();
    }
  };
  return {
    threads,
    async run<Result>(module: URL, task: unknown, weight = 1): Promise<Result> {
      const places = weight > 1 ? TASKS_AHEAD : 1;
      load += weight;
      try {
        await new Promise<void>((start, giveUp) => {
          waiting.push({ places, start, giveUp });
          // Tasks that are given together are counted together.
          queueMicrotask(admit);
        });
      } catch (error) {
        load -= weight;
        throw error;
      }
      try {
        piscina ??= new Piscina({
          minThreads: 0,
          maxThreads: threads,
          concurrentTasksPerWorker: TASKS_AHEAD,
          // Else a thread sleeps between its tasks without a turn of its event loop, and what engines hold outside the heap is never freed.
          atomics: 'disabled',
          idleTimeout: Infinity,
          resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
        });
        // A task is plain data or such a function.
        const given: unknown = typeof task === 'function' ? await (task as () => unknown)() : task;
        // What comes back is what the module gives: both belong to whoever asks.
        return (await piscina.run(given, { filename: module.href })) as Result;
      } finally {
        taken -= places;
        load -= weight;
        admit();
      }
    },
    async close() {
      const open = piscina;
      piscina = undefined;
      for (const { giveUp } of waiting.splice(0)) giveUp(new Error('The threads were ended.'));
      await open?.destroy();
    },
  };
}
