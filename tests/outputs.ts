/** I/O: outputs of a content folder without its pages, for tests: as a build makes them, into a folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Chosen } from '../src/build/outputs.ts';
import { openSite } from '../src/build/site.ts';
import { openWork } from '../src/build/work.ts';
import { loadLibrary } from '../src/load/library.ts';
import { codeOf, type Settings } from '../src/load/settings.ts';
import type { Problem } from '../src/model/problems.ts';
import { openPool, openStore } from '../src/store/index.ts';

export interface MadeOutputs {
  problems: Problem[];
  /** Units that were rebuilt, and all. */
  made: number;
  units: number;
}

/** @param folder is replaced by the outputs; nothing of an earlier call is taken from there, only from the store of the settings */
export async function writeOutputs(settings: Settings, folder: string, chosen: Chosen): Promise<MadeOutputs> {
  const work = mkdtempSync(join(tmpdir(), 'sanad-work-'));
  const store = openStore(settings.cache, { code: codeOf(settings) });
  const pool = openPool();
  try {
    const { loaded } = await loadLibrary({ ...settings, documents: chosen.documents }, undefined, store);
    if (!loaded) throw new Error('The content of the test has no site.');
    const site = openSite({ folder, published: new Map(), work }, store);
    const { outputs, writer, keep } = await openWork(settings, loaded, chosen, { site, store, pool });
    for (const output of outputs) await output.write(writer);
    keep();
    const files = [...site.plan.keys()].map((path) => [join(folder, path), site.read(path)!] as const);
    rmSync(folder, { recursive: true, force: true });
    for (const [file, bytes] of files) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    return { problems: writer.problems(), ...writer.made() };
  } finally {
    await pool.close();
    await store.close();
    rmSync(work, { recursive: true, force: true });
  }
}
