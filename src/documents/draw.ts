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

export interface Outcome {
  /** Why the document could not be made. */
  reason?: string;
  /** Characters that the PDF can only name. */
  missing: string[];
}

export const keptFile = (cache: string, key: string, format: 'pdf' | 'docx') => join(cache, `${key}.${format}`);

export interface Drawer {
  draw(jobs: readonly Job[]): Promise<Outcome[]>;
}

export async function createDrawer(cache: string): Promise<Drawer> {
  const printer = createPrinter();
  return {
    async draw(jobs) {
      const outcomes: Outcome[] = [];
      for (const job of jobs) outcomes.push(await drawOne(printer, cache, job));
      return outcomes;
    },
  };
}

async function drawOne(printer: Printer, cache: string, { key, content }: Job): Promise<Outcome> {
  try {
    const { pdf, missing } = printer.print(content);
    await keep(keptFile(cache, key, 'pdf'), pdf);
    await keep(keptFile(cache, key, 'docx'), writeWord(content));
    return { missing };
  } catch (error) {
    if (error instanceof TypstError) return { reason: error.message, missing: [] };
    throw error;
  }
}

async function keep(file: string, bytes: Uint8Array): Promise<void> {
  await writeFile(`${file}.part`, bytes);
  await rename(`${file}.part`, file);
}
