/** I/O: one document → its PDF and its Word file, kept in the cache under the digest of everything that went into them. */
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from './content.ts';
import { createPrinter, TypstError, type Printer } from './typst/compile.ts';
import { writeWord } from './word/document.ts';

export interface Job {
  key: string;
  content: Content;
}

/** Why a document could not be made; absent where it was. */
export type Outcome = string | undefined;

export const keptFile = (cache: string, key: string, format: 'pdf' | 'docx') => join(cache, `${key}.${format}`);

export interface Drawer {
  draw(jobs: readonly Job[]): Promise<Outcome[]>;
}

export async function createDrawer(cache: string): Promise<Drawer> {
  const printer = await createPrinter();
  return {
    async draw(jobs) {
      await printer.prepare(jobs.map(({ content }) => content));
      const outcomes: Outcome[] = [];
      for (const job of jobs) outcomes.push(await drawOne(printer, cache, job));
      return outcomes;
    },
  };
}

async function drawOne(printer: Printer, cache: string, { key, content }: Job): Promise<Outcome> {
  try {
    await keep(keptFile(cache, key, 'pdf'), await printer.print(content));
  } catch (error) {
    if (error instanceof TypstError) return error.message;
    throw error;
  }
  await keep(keptFile(cache, key, 'docx'), await writeWord(content));
  return undefined;
}

async function keep(file: string, bytes: Uint8Array): Promise<void> {
  await writeFile(`${file}.part`, bytes);
  await rename(`${file}.part`, file);
}
