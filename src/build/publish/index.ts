/** I/O: puts a finished site where it is to be served from, and destroys nothing on the way. */
import { Failure } from '../../model/failure.ts';
import type { Premises, Target } from './types.ts';

export type { Outcome, Plan, PlannedFile, Premises, PublishedFile, Target } from './types.ts';

/**
 * Takes hold of the folder that a site is published to; what an earlier build that was killed has left is put in order first.
 * Waits while another build holds it.
 *
 * @param out absolute; need not exist
 * @param say tells the person at the keyboard what is waited for
 * @throws Failure if the folder holds, or might hold, what Sanad did not write
 */
export async function openTarget(out: string, premises: Premises, say: (text: string) => void): Promise<Target> {
  await Promise.resolve([premises, say]);
  throw new Failure(`Publishing to ${out} is being built.`);
}
