/**
 * I/O: the edge into Astro: our content loader. Its one entry tells the state of the Library, which reaches the pages in memory.
 */
import { watch } from 'node:fs';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { visible } from '../model/visible.ts';
import type { Settings } from './settings.ts';
import type { SnapshotEntry } from './snapshot.ts';

/** While a file is being written several events arrive. */
const SETTLE_MS = 80;

type Report = (severity: 'error' | 'warn', text: string) => void;

/** Loads the content for the live server, which has no snapshot yet; a build brings one along. */
async function take(settings: Settings, report: Report): Promise<SnapshotEntry | undefined> {
  const { loadLibrary } = await import('./library.ts');
  const { holdSnapshot } = await import('./snapshot.ts');
  const { loaded, problems } = await loadLibrary(settings);
  for (const { severity, file, line, message, hint } of problems)
    report(severity === 'error' ? 'error' : 'warn', visible(`${file}${line ? `:${line}` : ''} ${message} ${hint}`));
  return loaded && holdSnapshot(loaded);
}

export function createLoader(settings: Settings): Loader {
  return {
    name: 'sanad',
    schema: z.object({ digest: z.string() }),
    async load({ store, logger, watcher, generateDigest }) {
      const report: Report = (severity, text) => logger[severity](text);
      const set = (snapshot: SnapshotEntry | undefined) => {
        if (!snapshot) return;
        const data = { digest: snapshot.digest };
        store.set({ id: 'library', data, digest: generateDigest(data) });
      };
      set(settings.snapshot ?? (await take(settings, report)));
      if (!watcher) return;
      // The content folder may lie outside the repository, where Vite does not watch.
      let waiting: NodeJS.Timeout | undefined;
      const watching = watch(settings.content, { recursive: true }, () => {
        clearTimeout(waiting);
        waiting = setTimeout(
          () => void take(settings, report).then(set, (error: unknown) => logger.error(String(error))),
          SETTLE_MS,
        );
      });
      watcher.on('close', () => watching.close());
    },
  };
}
