/** I/O: looks at what is at a path. */
import { lstatSync, mkdirSync, type Stats } from 'node:fs';

/** @returns `undefined` where nothing stands, or where a part of the path is a file */
export function statIfThere(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** Makes one folder if it is not there. (With `recursive` Node says of a disk that may only be read that the path does not exist.) */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}

/** Code of an error of the system: `ENOENT`. What anything else throws has none. */
export const errorCode = (error: unknown): string => (error as NodeJS.ErrnoException | undefined)?.code ?? '';

export const isAbsent = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(errorCode(error));
