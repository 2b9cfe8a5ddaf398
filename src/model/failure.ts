/**
 * What stops a run and is no fault of the program: a full disk, a folder that may not be replaced, a word on the command line.
 * The message alone is shown: what is wrong and what to do. It is shown without a stack, and the exit code is 1.
 */
import { errorCode } from '../store/error-code.ts';
export class Failure extends Error {
  override name = 'Failure';
}

/** What an error says; whatever else was thrown as text. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The same as the end of a sentence: its first line, without a full stop. */
export const reasonOf = (error: unknown): string => messageOf(error).split('\n', 1).join('').replace(/\.$/, '');

const causes: Record<string, string> = {
  ENOSPC: 'There is no space left on the disk. Free some, then do it again.',
  EDQUOT: 'Your share of the disk is used up. Free some of it, then do it again.',
  EACCES: 'Permission is denied. Change the rights of the file or folder, or choose another one.',
  EPERM: 'This is not permitted. Change the rights of the file or folder, or choose another one.',
  EROFS: 'The disk may only be read. Choose a folder on another one.',
  EIO: 'The disk could not be read or written. Look whether it is damaged or has gone.',
  EMFILE: 'Too many files are open. Raise the limit (ulimit -n), then do it again.',
  ENFILE: 'Too many files are open on this machine. End other programs, then do it again.',
  ENOMEM: 'There is not enough memory. End other programs, then do it again.',
  ENAMETOOLONG: 'The name of a file or folder is too long.',
  EEXIST: 'A file stands where another file or a folder is to be made.',
  EISDIR: 'A folder stands where a file is to be read or written.',
  ENOTDIR: 'A part of the path is a file where a folder is needed.',
  ELOOP: 'A symbolic link leads to itself.',
  EADDRINUSE: 'The port is in use by another program. Give another with --port.',
  EADDRNOTAVAIL: 'This machine has no such address.',
};

/** @returns what to say of an error that the machine, not the program, is to blame for; `undefined` for any other */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof Failure) return error;
  if (!(error instanceof Error)) return undefined;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : undefined;
  // An error that comes from a worker has lost its fields; Node begins its message with the code and ends it with the path.
  const [, written, place] = /\b(E[A-Z]{2,}): [^']*(?:'([^']*)')?/.exec(error.message) ?? [];
  const known = [errorCode(error), written, /no space left on device/i.test(error.message) ? 'ENOSPC' : undefined].find(
    (name) => name !== undefined && Object.hasOwn(causes, name),
  );
  if (known === undefined) return failureOf(error.cause);
  const where = path ?? place;
  return new Failure(`${causes[known] ?? ''}${where === undefined ? '' : ` (${where})`}`, { cause: error });
}
