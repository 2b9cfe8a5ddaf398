/** I/O: pages that need not be rendered again, because no answer that they read has changed; they lie in the stage. */
import { existsSync, mkdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Content, Read } from '../model/content.ts';
import { readJson, writeJson } from './files.ts';
import type { PageKeeper } from './render-pages.ts';

/** What made a page what it is. */
interface Trace {
  /** What its route told it, as JSON. */
  props: string;
  /** Places in `Memory.reads`. */
  reads: number[];
}

interface Memory {
  version: string;
  /** Question, argument, digest of the answer; most are read by several pages. */
  reads: [string, string, string][];
  /** By file of the stage. */
  pages: Record<string, Trace>;
}

export interface KeptPages extends PageKeeper {
  /** Every file of the stage that comes of a page, and whether it was written now; known when Astro has built. */
  files(): ReadonlyMap<string, { written: boolean }>;
  /** To be called when Astro has built. */
  remember(): Promise<void>;
}

/**
 * @param stage folder in which Astro builds
 * @param memory file that remembers the traces of the last build
 * @param version of the code: another one makes every page anew
 */
export async function keepPages(
  stage: string,
  memory: string,
  version: string,
  content: Pick<Content<never>, 'digestOf'>,
): Promise<KeptPages> {
  const last = await readJson<Memory>(memory, { version, reads: [], pages: {} });
  // A run that stops half-way leaves pages that are not those of the traces.
  await rm(memory, { force: true });
  const before: Pick<Memory, 'reads' | 'pages'> = last.version === version ? last : { reads: [], pages: {} };
  const isSame = before.reads.map(([question, argument, answer]) => content.digestOf(question, argument) === answer);
  /** Every page of this build; what rendered ones read. */
  const pages = new Map<string, { props: string; reads?: readonly Read[] }>();
  return {
    keepsPage(file, props) {
      pages.set(file, { props });
      const trace = before.pages[file];
      return trace?.props === props && trace.reads.every((read) => isSame[read]) && existsSync(join(stage, file));
    },
    addPage(name, props, reads, files) {
      pages.set(name, { props, reads });
      for (const [path, bytes] of Object.entries(files)) {
        const file = join(stage, path);
        // The published site shares its files with the stage: a page becomes a new file, never other bytes in the old one.
        if (existsSync(file)) unlinkSync(file);
        else mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, bytes);
      }
    },
    files: () => new Map([...pages].map(([file, { reads }]) => [file, { written: reads !== undefined }])),
    remember: () => writeJson(memory, memoryOf(version, pages, before)),
  };
}

function memoryOf(
  version: string,
  pages: ReadonlyMap<string, { props: string; reads?: readonly Read[] }>,
  before: Pick<Memory, 'reads' | 'pages'>,
): Memory {
  const memory: Memory = { version, reads: [], pages: {} };
  const places = new Map<string, number>();
  const placeOf = (read: Memory['reads'][number]) => {
    const key = `${read[0]} ${read[1]}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, memory.reads.length);
    return memory.reads.push(read) - 1;
  };
  for (const [file, { props, reads }] of pages) {
    const own = reads
      ? reads.map(({ question, argument, answer }) => placeOf([question, argument, answer]))
      : // Kept pages have the trace that was found good: its answers are those of this build.
        (before.pages[file]?.reads ?? []).flatMap((place) => {
          const read = before.reads[place];
          return read ? [placeOf(read)] : [];
        });
    memory.pages[file] = { props, reads: own };
  }
  return memory;
}
