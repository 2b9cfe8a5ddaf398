/** I/O: loads the content and runs every rule over it; what `check` prints is what stops a build. */
import { hasErrors } from '../checks/reporters.ts';
import { checkSpelling } from '../checks/language/spelling.ts';
import { checkTerms } from '../checks/language/terms.ts';
import { rules, withoutSequels } from '../checks/rules/index.ts';
import { loadLibrary, type LastGood, type Loading } from '../load/library.ts';
import { codeOf, type Settings } from '../load/settings.ts';
import { openPool, openStore, type Store } from '../store/index.ts';
import type { Chosen } from './outputs.ts';
import { checkPages } from './pages.ts';
import type { Progress } from './progress.ts';
import { addAll } from '../model/problems.ts';
import { recordedBefore } from './recorded.ts';
import { publishedSite } from './published-site.ts';
import { nowhere } from './site.ts';
import { pageProblems } from './submission.ts';
import { openWork } from './work.ts';

/**
 * @param today ISO date from which deadlines are reckoned
 * @param last as for `loadLibrary`
 */
export async function inspect(
  settings: Settings,
  progress: Pick<Progress, 'step'>,
  today: string,
  store: Store,
  last?: LastGood,
): Promise<Loading> {
  const loading = await loadLibrary(settings, progress.step('Reading texts'), store, last);
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
  addAll(problems, await pageProblems(checking, store));
  return { ...loading, problems: withoutSequels(problems) };
}

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
    const { loaded, checking, problems } = loading;
    if (!loaded || !checking || hasErrors(problems)) return loading;
    const tools = { site: nowhere, store, pool };
    const { snapshot, outputs, writer } = await openWork(settings, loaded, chosen, tools, { checkOnly: true });
    writer.onProgress = progress.step('Checking cards and documents');
    for (const output of outputs) await output.write(writer);
    addAll(problems, writer.problems());
    // What a build would learn nothing from.
    addAll(problems, [...(await checkTerms(checking)), ...(await checkSpelling(checking, store))]);
    addAll(problems, await checkPages({ ...settings, snapshot }, loaded, store));
    return loading;
  } finally {
    await pool.close();
    await store.close();
  }
}
