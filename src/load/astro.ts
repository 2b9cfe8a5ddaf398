/** I/O: the edge into Astro: our content loader. Its one entry names the snapshot of the Library and its digest. */
import { watch } from 'node:fs';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { loadLibrary, type Loading } from './library.ts';
import type { Settings } from './settings.ts';
import { writeSnapshot } from './snapshot.ts';

/** While a file is being written several events arrive. */
const SETTLE_MS = 80;

/** @param load the first loading, shared with other loaders of the same run */
export function libraryLoader(settings: Settings, load: () => Promise<Loading>): Loader {
  return {
    name: 'sanad',
    schema: z.object({ file: z.string(), digest: z.string() }),
    async load({ store, logger, watcher, generateDigest }) {
      const refresh = async (loading: Promise<Loading>) => {
        const { loaded, problems } = await loading;
        for (const { severity, file, line, message, hint } of problems)
          logger[severity === 'error' ? 'error' : 'warn'](`${file}${line ? `:${line}` : ''} ${message} ${hint}`);
        if (!loaded) return;
        const file = await writeSnapshot(loaded, settings);
        const data = { file, digest: loaded.digest };
        store.set({ id: 'library', data, digest: generateDigest(data) });
      };
      await refresh(load());
      if (!watcher) return;
      // The content folder may lie outside the repository, where Vite does not watch.
      let waiting: NodeJS.Timeout | undefined;
      const watching = watch(settings.content, { recursive: true }, () => {
        clearTimeout(waiting);
        waiting = setTimeout(
          () => void refresh(loadLibrary(settings)).catch((error: unknown) => logger.error(String(error))),
          SETTLE_MS,
        );
      });
      watcher.on('close', () => watching.close());
    },
  };
}
