/** I/O: a file is there whole or not at all. Synchronous: a promise costs more than a small file. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from './error-code.ts';

/** Makes the folder where it is missing. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const part = `${file}.${randomUUID()}.part`;
  try {
    writeFileSync(part, bytes);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(part, bytes);
  }
  renameSync(part, file);
}
