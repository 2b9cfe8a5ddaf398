/** The search of the preview: its units are made when their files are asked for, and ask for those of others. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadLibrary } from '../src/load/library.ts';
import { currentContent, setSnapshot } from '../src/load/snapshot.ts';
import { openFiles } from '../src/preview/files.ts';
import { search } from '../src/search/index.ts';
import { pagefind } from '../src/search/pagefind/index.ts';
import { openPool, openStore } from '../src/store/index.ts';
import { createContent, fixtures } from './content.ts';

test('the search is made when it is asked for, by a single thread too', async () => {
  const content = await createContent(join(fixtures, 'rich'));
  const { loaded } = await loadLibrary(content.settings);
  assert.ok(loaded);
  setSnapshot(loaded);
  const [store, pool] = [openStore(content.settings.cache), openPool(1)];
  const files = openFiles({
    loaded,
    outputs: [search, pagefind],
    content: currentContent(),
    folder: content.folder,
    store,
    pool,
  });
  const json = async (path: string) => {
    const bytes = await files.bytes(path);
    assert.ok(bytes, path);
    return JSON.parse(Buffer.from(bytes).toString()) as { languages: Record<string, unknown>; rows?: number };
  };
  const { languages } = await json('search/manifest.json');
  assert.deepEqual(Object.keys(languages), ['en', 'fa']);
  assert.ok(((await json(`search/${String(languages['fa'])}/catalogue.json`)).rows ?? 0) > 3);
  assert.deepEqual(Object.keys((await json('pagefind/pagefind-entry.json')).languages), ['en', 'fa']);
  await pool.close();
  await store.close();
  await content.dispose();
});
