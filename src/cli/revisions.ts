/** I/O: the figures of the last published site, kept so that a revision can say what it changes. */
import { join } from 'node:path';
import { createFigures, type CollectionData, type Figures } from '../figures/index.ts';
import { readJson, writeJson } from '../load/files.ts';
import { loadLibrary } from '../load/library.ts';
import type { Settings } from '../load/settings.ts';

const memory = ({ cache }: Settings) => join(cache, 'published-figures.json');

/** The figures as last published from here; `undefined` before the first build. */
export async function publishedFigures(settings: Settings): Promise<Figures | undefined> {
  const collections = await readJson<readonly CollectionData[] | null>(memory(settings), null);
  return collections ? createFigures(collections) : undefined;
}

export const rememberFigures = (settings: Settings, { collections }: Figures): Promise<void> =>
  writeJson(memory(settings), collections);

/** The figures of another state of the content folder, such as a checkout of an earlier commit. */
export async function figuresOf(content: string, settings: Settings): Promise<Figures | undefined> {
  const { loaded } = await loadLibrary({ ...settings, content, cache: join(settings.cache, 'before') });
  return loaded?.figures;
}
