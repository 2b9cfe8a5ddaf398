/** I/O: looks at what is at a path. */
import { lstatSync, mkdirSync, type Stats } from 'node:fs';
import { errorCode } from '../../store/error-code.ts';

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

export const isAbsent = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(errorCode(error));
