/** I/O: the figures of the last published site, kept so that a revision can say what it changes. */
import { createFigures, type CollectionData, type Figures } from '../figures/index.ts';
import { loadLibrary } from '../load/library.ts';
import { siteKey, type Settings } from '../load/settings.ts';
import type { Store } from '../store/index.ts';

const stateOf = (settings: Settings) => `figures-${siteKey(settings)}`;

/** The figures as last published from here; `undefined` before the first build. */
export function publishedFigures(settings: Settings, store: Store): Figures | undefined {
  const collections = store.getState<readonly CollectionData[]>(stateOf(settings));
  return collections && createFigures(collections);
}

export const rememberFigures = (settings: Settings, { collections }: Figures, store: Store): void =>
  store.putState(stateOf(settings), collections);

/** The figures of another state of the content folder, such as a checkout of an earlier commit. */
export async function figuresOf(content: string, settings: Settings): Promise<Figures | undefined> {
  const { loaded } = await loadLibrary({ ...settings, content });
  return loaded?.figures;
}
