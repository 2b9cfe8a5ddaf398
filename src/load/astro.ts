/** The edge into Astro: our content loader. The Library reaches the pages in memory; only texts with components of Astro are named here. */
import { relative, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { Settings } from './settings.ts';

/** Texts that Astro draws: each becomes a module when its page asks for it. */
export const trustedLoader = ({ root, content, snapshot }: Settings): Loader => ({
  name: 'sanad-trusted',
  load({ store }) {
    store.clear();
    for (const file of snapshot?.drawn ?? []) {
      const filePath = relative(root, `${content}/${file}`).split(sep).join('/');
      store.set({ id: file, data: {}, filePath, digest: snapshot?.digest ?? '', deferredRender: true });
    }
    return Promise.resolve();
  },
});
