/**
 * What stops a run and is no fault of the program: a full disk, a folder that may not be replaced, a word on the command line.
 * The message stands alone: what is wrong and what to do. It is shown without a stack, and the exit code is 1.
 */
export class Failure extends Error {
  override name = 'Failure';
}
