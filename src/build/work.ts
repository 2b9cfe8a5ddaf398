/** I/O: what makes the units of a loaded site: its content, its outputs, what an earlier build made, and the writer of all of them. */
import type { Loaded } from '../load/library.ts';
import { codeOf, siteKey, type Settings } from '../load/settings.ts';
import { currentContent, setSnapshot, type SnapshotEntry } from '../load/snapshot.ts';
import type { Output } from '../model/output.ts';
import type { AskSite } from '../questions/index.ts';
import type { Pool, Store } from '../store/index.ts';
import { openOutputs, type Chosen } from './outputs.ts';
import type { Shard } from './shard.ts';
import type { Site } from './site.ts';
import { openTraces, type Traces } from './traces.ts';
import { createWriter, type Writer } from './writer.ts';

export interface Tools {
  site: Site;
  store: Store;
  pool: Pool;
}

interface Kind {
  /** The share of a machine where several build one site. */
  shard?: Shard;
  /** Only finds the problems; makes no files. */
  checkOnly?: boolean;
}

export interface Work {
  snapshot: SnapshotEntry;
  outputs: Output<AskSite>[];
  writer: Writer;
  traces: Traces;
  /** Puts into the store how the units were made, for the next build. */
  keep(): void;
}

export async function openWork(
  settings: Settings,
  loaded: Loaded,
  chosen: Chosen,
  { site, store, pool }: Tools,
  { shard, checkOnly = false }: Kind = {},
): Promise<Work> {
  const snapshot = setSnapshot(loaded);
  const content = currentContent();
  const state = `traces-${siteKey(settings)}${shard ? `-${shard.index}-${shard.count}` : ''}`;
  const traces = openTraces(store.getState(state), codeOf(settings), content);
  const outputs = await openOutputs(chosen, loaded, store);
  const writer = createWriter({
    content,
    folder: settings.content,
    addresses: loaded.addresses,
    outputs: new Set(outputs.map(({ name }) => name)),
    site,
    store,
    traces,
    pool,
    checkOnly,
    ...(shard ? { shard } : {}),
  });
  return { snapshot, outputs, writer, traces, keep: () => store.putState(state, traces.keep()) };
}
