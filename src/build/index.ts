/** I/O: one build: read and check the content → make what changed of pages and outputs → publish. */
import { hasErrors } from '../checks/reporters.ts';
import { revisionTasks } from '../checks/revisions.ts';
import type { Task } from '../checks/status.ts';
import type { Loaded } from '../load/library.ts';
import { codeOf, siteKey, type Settings } from '../load/settings.ts';
import { heldContent, holdSnapshot } from '../load/snapshot.ts';
import type { Addresses } from '../model/addresses.ts';
import { digest } from '../model/digest.ts';
import type { Problem } from '../model/problems.ts';
import { fileKey, openPool, openStore, remoteFromEnvironment, type Pool, type Store } from '../store/index.ts';
import { inspect, tracesOf } from './inspect.ts';
import { openOutputs, type Chosen } from './outputs.ts';
import { buildPages } from './pages.ts';
import { addPartList } from './part.ts';
import type { Progress } from './progress.ts';
import { openTarget, type Target } from './publish/index.ts';
import { publishedFigures, rememberFigures } from './revisions.ts';
import { rememberRecorded } from './recorded.ts';
import type { Shard } from './shard.ts';
import { openSite } from './site.ts';
import { openTraces, type Traces } from './traces.ts';
import { createWriter } from './writer.ts';

export interface BuildOptions extends Chosen {
  /** Makes everything anew. */
  force: boolean;
  /** The share of a machine where several build one site. */
  shard?: Shard;
}

export type BuildResult =
  | { built: false; problems: Problem[] }
  | {
      built: true;
      problems: Problem[];
      files: number;
      changed: number;
      /** Paths in the site that Sanad did not write. */
      foreign: string[];
      addresses: Addresses;
      /** What figures that were revised since the last build change. */
      revision: Task[];
    };

/** @throws Failure if the site cannot be written where it is wanted */
export async function build(
  given: Settings,
  options: BuildOptions,
  progress: Progress,
  today: string,
): Promise<BuildResult> {
  const settings: Settings = { ...given, documents: options.documents };
  const { root, content, cache } = settings;
  const target = await openTarget(settings.out, { root, content, cache }, progress.say);
  const store = await openSharedStore(settings, options.force, progress);
  const pool = openPool();
  try {
    return await buildInto(target, settings, options, { progress, today, store, pool });
  } finally {
    target.close();
    await pool.close();
  }
}

async function openSharedStore(settings: Settings, fresh: boolean, progress: Progress): Promise<Store> {
  // Where everything is made anew, nothing is fetched.
  const remote = fresh ? undefined : remoteFromEnvironment(process.env, progress.say);
  await remote?.begin(settings.cache);
  return openStore(settings.cache, { code: codeOf(settings), fresh, ...(remote ? { remote } : {}) });
}

interface Tools {
  progress: Progress;
  today: string;
  store: Store;
  pool: Pool;
}

async function buildInto(
  target: Target,
  settings: Settings,
  options: BuildOptions,
  { progress, today, store, pool }: Tools,
): Promise<BuildResult> {
  const { loaded, problems } = await inspect(settings, progress, today, store);
  if (!loaded || hasErrors(problems)) {
    await store.close();
    return { built: false, problems };
  }
  const snapshot = holdSnapshot(loaded);
  const content = heldContent();
  const site = openSite(target, store);
  const state = tracesOf(settings) + (options.shard ? `-${options.shard.index}-${options.shard.count}` : '');
  const traces = openTraces(store.getState(state), codeOf(settings), content);
  const outputs = await openOutputs(options, loaded, store);
  const writer = createWriter({
    content,
    folder: settings.content,
    addresses: loaded.addresses,
    outputs: new Set(outputs.map(({ name }) => name)),
    site,
    store,
    traces,
    pool,
    ...(options.shard ? { shard: options.shard } : {}),
  });
  writer.onProgress = progress.step('Building');
  // Pages are made in this thread, what the outputs draw in those of the pool.
  // Where one of the two fails, the other must have ended before the folder of this build goes.
  const ended = await Promise.allSettled([
    buildPages({ ...settings, snapshot }, { writer, site, store, work: target.work }),
    (async () => {
      for (const output of outputs) {
        await output.write(writer);
        // What its engines and fonts take is given back before the next one loads its own.
        await pool.close();
      }
    })(),
  ]);
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
  problems.push(...writer.problems());
  const keep = async () => {
    store.putState(state, traces.keep());
    await store.close(live(loaded, traces));
  };
  if (hasErrors(problems)) {
    await keep();
    return { built: false, problems };
  }
  // An office's `_redirects` are part of ours.
  for (const { path, absolute, sha256 } of loaded.office)
    if (path !== '_redirects') site.replace(path, { file: absolute, sha256 });
  if (options.shard) addPartList(site, options.shard, digest(loaded.digest, codeOf(settings), siteKey(settings), [...writer.outputs])); // prettier-ignore
  progress.step('Publishing');
  try {
    const outcome = await target.publish(site.plan);
    progress.end();
    const before = publishedFigures(settings, store);
    const revision = before ? revisionTasks(loaded.library, before, loaded.figures, loaded.words) : [];
    rememberFigures(settings, loaded.figures, store);
    rememberRecorded(settings, loaded.addresses, loaded.recorded, store);
    return { built: true, problems, ...outcome, addresses: loaded.addresses, revision };
  } finally {
    // What was made is kept even if it could not be published.
    await keep();
  }
}

/** Keys of the store that the next build will want. */
function* live({ library, textKeys }: Loaded, traces: Traces): Iterable<string> {
  for (const { versions } of library.publications)
    for (const { digest: key } of Object.values(versions)) yield* textKeys(key);
  for (const file of traces.files()) yield fileKey(file);
}
