/** I/O: content folders for tests, made from a base and the files that differ. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspectAll } from '../src/build/inspect.ts';
import type { Progress } from '../src/build/progress.ts';
import { createSettings } from '../src/load/defaults.ts';
import type { Settings } from '../src/load/settings.ts';
import type { Problem } from '../src/model/problems.ts';

export const root = fileURLToPath(new URL('../', import.meta.url)).replace(/[\\/]$/, '');
export const fixtures = join(root, 'tests/fixtures');

/** The day from which tests reckon deadlines. */
export const today = '2026-11-24';

export interface TestContent {
  folder: string;
  settings: Settings;
  write(path: string, content: string | Uint8Array): Promise<void>;
  remove(path: string): Promise<void>;
  dispose(): Promise<void>;
}

/** @param from folders laid over one another, the first below; default: the base alone */
export async function createContent(...from: string[]): Promise<TestContent> {
  const work = await mkdtemp(join(tmpdir(), 'sanad-'));
  const folder = join(work, 'content');
  for (const source of from.length > 0 ? from : [join(fixtures, 'base')]) await cp(source, folder, { recursive: true });
  const settings = {
    ...createSettings(root, work, { content: folder, out: join(work, 'dist') }),
    cache: join(work, 'cache'),
  };
  return {
    folder,
    settings,
    write: async (path, content) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    },
    remove: (path) => rm(join(folder, path), { recursive: true }),
    dispose: () => rm(work, { recursive: true, force: true }),
  };
}

/** Progress that nobody watches. */
export const quiet: Progress = { step: () => () => undefined, end: () => undefined, say: () => undefined };

/** Every problem of a content folder, as `npm run check` finds them. */
export async function problemsOf({ settings }: TestContent): Promise<Problem[]> {
  const { problems } = await inspectAll(settings, quiet, today);
  return problems;
}
