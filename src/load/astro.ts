/**
 * I/O: the edge into Astro: our content loaders. The one entry of the Library tells its state, which reaches the
 * pages in memory; texts with components of Astro are named by their files.
 */
import { watch } from 'node:fs';
import { relative, sep } from 'node:path';
import type { DataStore, Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { lengthsLeft } from '../submissions/index.ts';
import { visible } from '../model/visible.ts';
import type { Settings } from './settings.ts';
import type { SnapshotEntry } from './snapshot.ts';

/** While a file is being written several events arrive. */
const PAUSE_MS = 80;

type Report = (severity: 'error' | 'warn' | 'info', text: string) => void;

/** Loads the content for the live server, which has no snapshot yet; a build brings one along. */
async function take(settings: Settings, report: Report): Promise<SnapshotEntry | undefined> {
  const { loadLibrary } = await import('./library.ts');
  const { holdSnapshot } = await import('./snapshot.ts');
  const { loaded, problems } = await loadLibrary(settings);
  for (const { severity, file, line, message, hint } of problems)
    report(severity === 'error' ? 'error' : 'warn', visible(`${file}${line ? `:${line}` : ''} ${message} ${hint}`));
  if (!loaded) return undefined;
  // Whoever writes for a forum sees with each change how much is left.
  for (const { file, message } of await lengthsLeft(loaded)) report('info', visible(`${file} ${message}`));
  return holdSnapshot(loaded);
}

/** Both loaders of one run share what was loaded. */
export function createLoaders(settings: Settings): { library: Loader; trusted: Loader } {
  let first: Promise<SnapshotEntry | undefined> | undefined;
  const load = (report: Report) =>
    (first ??= settings.snapshot ? Promise.resolve(settings.snapshot) : take(settings, report));
  let changed: (snapshot: SnapshotEntry | undefined) => void = () => undefined;
  return {
    library: {
      name: 'sanad',
      schema: z.object({ digest: z.string() }),
      async load({ store, logger, watcher, generateDigest }) {
        const report: Report = (severity, text) => logger[severity](text);
        const set = (snapshot: SnapshotEntry | undefined) => {
          changed(snapshot);
          if (!snapshot) return;
          const data = { digest: snapshot.digest };
          store.set({ id: 'library', data, digest: generateDigest(data) });
        };
        set(await load(report));
        if (!watcher) return;
        // The content folder may lie outside the repository, where Vite does not watch.
        let waiting: NodeJS.Timeout | undefined;
        const watching = watch(settings.content, { recursive: true }, () => {
          clearTimeout(waiting);
          waiting = setTimeout(
            () => void take(settings, report).then(set, (error: unknown) => logger.error(String(error))),
            PAUSE_MS,
          );
        });
        watcher.on('close', () => watching.close());
      },
    },
    trusted: {
      name: 'sanad-trusted',
      async load({ store, logger }) {
        changed = (snapshot) => setTrusted(store, snapshot, settings);
        changed(await load((severity, text) => logger[severity](text)));
      },
    },
  };
}

/** Texts that Astro draws: each becomes a module when its page asks for it. */
function setTrusted(store: DataStore, snapshot: SnapshotEntry | undefined, { root, content }: Settings): void {
  store.clear();
  for (const file of snapshot?.drawn ?? []) {
    const filePath = relative(root, `${content}/${file}`).split(sep).join('/');
    store.set({ id: file, data: {}, filePath, digest: snapshot?.digest ?? '', deferredRender: true });
  }
}
