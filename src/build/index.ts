/** I/O: one build: read and check the content → make what changed of pages and outputs → publish. */
import { hasErrors } from '../checks/reporters.ts';
import { revisionTasks } from '../checks/revisions.ts';
import type { Task } from '../checks/status.ts';
import type { Loaded } from '../load/library.ts';
import { codeOf, siteKey, type Settings } from '../load/settings.ts';
import type { Addresses } from '../model/addresses.ts';
import { digest } from '../model/digest.ts';
import type { Problem } from '../model/problems.ts';
import { fileKey, openPool, openStore, remoteFromEnvironment, type Store } from '../store/index.ts';
import { inspect } from './inspect.ts';
import type { Chosen } from './outputs.ts';
import { buildPages } from './pages.ts';
import { addPartList } from './part.ts';
import type { Progress } from './progress.ts';
import { openTarget, type Target } from './publish/index.ts';
import { publishedFigures, rememberFigures } from './revisions.ts';
import { rememberRecorded } from './recorded.ts';
import type { Shard } from './shard.ts';
import { openSite, type Site } from './site.ts';
import type { Traces } from './traces.ts';
import { openWork, type Tools, type Work } from './work.ts';

export interface BuildOptions extends Chosen {
  /** Makes everything anew. */
  force: boolean;
  /** The share of a machine where several build one site. */
  shard?: Shard;
  /** Built to look at: it does not count as what was last published. */
  isTrial?: boolean;
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

interface Surroundings extends Omit<Tools, 'site'> {
  progress: Progress;
  today: string;
}

async function buildInto(
  target: Target,
  settings: Settings,
  options: BuildOptions,
  { progress, today, store, pool }: Surroundings,
): Promise<BuildResult> {
  const { loaded, problems } = await inspect(settings, progress, today, store);
  if (!loaded || hasErrors(problems)) {
    await store.close();
    return { built: false, problems };
  }
  const tools = { site: openSite(target, store), store, pool };
  const work = await openWork(settings, loaded, options, tools, options);
  work.writer.onProgress = progress.step('Building');
  const faults = await makeAll(settings, work, tools, target.work);
  problems.push(...work.writer.problems(), ...faults);
  try {
    if (hasErrors(problems)) return { built: false, problems };
    addOfficeFiles(tools.site, loaded);
    if (options.shard) {
      const state = digest(loaded.digest, codeOf(settings), siteKey(settings), [...work.writer.outputs]);
      addPartList(tools.site, options.shard, state);
    }
    progress.step('Publishing');
    const outcome = await target.publish(tools.site.plan);
    progress.end();
    const revision = options.isTrial ? [] : remember(settings, loaded, store);
    return { built: true, problems, ...outcome, addresses: loaded.addresses, revision };
  } finally {
    // What was made is kept even if it could not be published.
    work.keep();
    await store.close(live(loaded, work.traces));
  }
}

/** Pages are made in this thread, what the outputs draw in those of the pool. @returns what is wrong with pages */
async function makeAll(
  settings: Settings,
  work: Work,
  { site, store, pool }: Tools,
  folder: string,
): Promise<Problem[]> {
  const { snapshot, outputs, writer } = work;
  // Where one of the two fails, the other must have ended before the folder of this build goes.
  const [pages, ...others] = await Promise.allSettled([
    buildPages({ ...settings, snapshot }, { writer, site, store, work: folder }),
    (async () => {
      try {
        for (const output of outputs) {
          await output.write(writer);
          writer.addWritten(output.name);
          // What its engines and fonts take is given back before the next one loads its own.
          await pool.close();
        }
      } finally {
        // Where one fails, the pages that wait for it or a later one go on to their end too.
        for (const { name } of outputs) writer.addWritten(name);
      }
    })(),
  ]);
  if (pages.status === 'rejected') throw pages.reason;
  for (const each of others) if (each.status === 'rejected') throw each.reason;
  return pages.value;
}

function addOfficeFiles(site: Site, { office }: Loaded): void {
  // An office's `_redirects` are part of ours.
  for (const { path, absolute, sha256 } of office)
    if (path !== '_redirects') site.replace(path, { file: absolute, sha256 });
}

/** Keeps what the next build compares with. @returns what figures that were revised since the last build change */
function remember(settings: Settings, loaded: Loaded, store: Store): Task[] {
  const before = publishedFigures(settings, store);
  const revision = before ? revisionTasks(loaded.library, before, loaded.figures, loaded.words) : [];
  rememberFigures(settings, loaded.figures, store);
  rememberRecorded(settings, loaded.addresses, loaded.recorded, store);
  return revision;
}

/** Keys of the store that the next build will want. */
function* live({ library, textKeys }: Loaded, traces: Traces): Iterable<string> {
  for (const { versions } of library.publications)
    for (const { digest: key } of Object.values(versions)) yield* textKeys(key);
  for (const file of traces.files()) yield fileKey(file);
}
