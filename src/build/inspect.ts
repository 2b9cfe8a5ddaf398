/** I/O: loads the content and runs every rule over it; what `check` prints is what stops a build. */
import { hasErrors } from '../checks/reporters.ts';
import { rules } from '../checks/rules/index.ts';
import { loadLibrary, type Loading } from '../load/library.ts';
import { codeOf, siteKey, type Settings } from '../load/settings.ts';
import { heldContent, holdSnapshot } from '../load/snapshot.ts';
import { openPool, openStore, type Store } from '../store/index.ts';
import { openOutputs, type Chosen } from './outputs.ts';
import type { Progress } from './progress.ts';
import { addAll } from '../model/problems.ts';
import { recordedBefore } from './recorded.ts';
import { publishedSite } from './published-site.ts';
import { nowhere } from './site.ts';
import { openTraces } from './traces.ts';
import { createWriter } from './writer.ts';

/** @param today ISO date from which deadlines are reckoned */
export async function inspect(settings: Settings, progress: Progress, today: string, store: Store): Promise<Loading> {
  const loading = await loadLibrary(settings, progress.step('Reading texts'), store);
  const { checking, problems } = loading;
  if (!checking) return loading;
  const around = {
    today,
    content: settings.content,
    now: settings.now ?? Date.now(),
    published: publishedSite(settings, checking.addresses),
    recordedBefore: recordedBefore(settings, checking.addresses, store),
  };
  for (const rule of rules) addAll(problems, await rule(checking, around));
  return loading;
}

/** Name under which the store keeps the traces of a site. */
export const tracesOf = (settings: Settings) => `traces-${siteKey(settings)}`;

/** The same and, where nothing has gone wrong so far, what a build would find while it makes cards and documents. */
export async function inspectAll(
  given: Settings,
  progress: Progress,
  today: string,
  chosen: Chosen = { cards: true, search: true, documents: true },
): Promise<Loading> {
  const settings = { ...given, documents: chosen.documents };
  const store = openStore(settings.cache, { code: codeOf(settings) });
  const pool = openPool();
  try {
    const loading = await inspect(settings, progress, today, store);
    const { loaded, problems } = loading;
    if (!loaded || hasErrors(problems)) return loading;
    holdSnapshot(loaded);
    const content = heldContent();
    const outputs = await openOutputs(chosen, loaded, store);
    const writer = createWriter({
      content,
      folder: settings.content,
      addresses: loaded.addresses,
      outputs: new Set(outputs.map(({ name }) => name)),
      site: nowhere,
      store,
      traces: openTraces(store.getState(tracesOf(settings)), codeOf(settings), content),
      pool,
      checkOnly: true,
    });
    writer.onProgress = progress.step('Checking cards and documents');
    for (const output of outputs) await output.write(writer);
    addAll(problems, writer.problems());
    return loading;
  } finally {
    await pool.close();
    await store.close();
  }
}
