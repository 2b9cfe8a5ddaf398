/** I/O: the folders of publications, read where the store does not know them from an earlier run. */
import type { Collection } from '../model/schema/statistics.ts';
import type { Problem } from '../model/problems.ts';
import { appearsAt } from '../model/visibility.ts';
import type { Store } from '../store/index.ts';
import { readFolder, type Folder } from './folder.ts';
import type { FolderFiles } from './folders.ts';
import type { Meant } from './yaml.ts';
import { recordOf, type FolderRecord, type RecordSurroundings } from './record.ts';

interface ReadFolder {
  folder: Folder;
  problems: Problem[];
}

export interface Reading {
  /** Facts of a collection whose folder did not change. */
  facts(entry: FolderFiles): Collection | undefined;
  read(entry: FolderFiles): Promise<ReadFolder>;
  /** Keeps what was read until its record is made. */
  hold(path: string, read: ReadFolder): void;
  held(path: string): Folder | undefined;
  /** @param aroundAt what surrounds a publication that is seen from a moment on: figures may appear with it */
  record(entry: FolderFiles, aroundAt: AroundAt): Promise<FolderRecord>;
  /** Renders the texts of a folder again, whose finished ones were lost. */
  renew(entry: FolderFiles, aroundAt: AroundAt): Promise<void>;
}

/** Records as the last reading of this process found them, by their keys; nobody changes a record. */
export type RecordMemory = Map<string, FolderRecord | Later>;

/** @param from in milliseconds, as `appearsAt` */
type AroundAt = (from: number) => RecordSurroundings;

/** Kept in the place of a record that depends on when the publication is seen. */
interface Later {
  publish: string;
}

const recordKey = ({ signature }: FolderFiles, dependencies = '') => `record:${signature}:${dependencies}`;
const factsKey = ({ signature }: FolderFiles) => `facts:${signature}`;

/**
 * @param codes languages of the site
 * @param meant what a wrong value may be meant for
 * @param memory of a process that reads again and again: to take records apart out of the store takes longer than an edit
 */
export function createReading(
  codes: readonly string[],
  meant: Meant,
  store: Store,
  memory: RecordMemory = new Map(),
): Reading {
  // What this reading does not ask for goes.
  const before = new Map(memory);
  memory.clear();
  const known = (key: string): FolderRecord | Later | undefined => {
    const found = before.get(key) ?? store.getValue<FolderRecord | Later>(key);
    if (found) memory.set(key, found);
    return found;
  };
  const held = new Map<string, ReadFolder>();
  const read = async (entry: FolderFiles): Promise<ReadFolder> => {
    const problems: Problem[] = [];
    return { folder: await readFolder(entry, codes, problems, meant), problems };
  };
  const make = async (entry: FolderFiles, aroundAt: AroundAt): Promise<FolderRecord> => {
    // Rendering adds problems of its own: a folder that is read for its figures first is not rendered twice from one list.
    const { folder, problems } = held.get(entry.path) ?? (await read(entry));
    held.delete(entry.path);
    return recordOf(folder, entry.signature, aroundAt(appearsAt(folder.facts.value)), problems);
  };
  return {
    read,
    facts: (entry) => store.getValue<Collection>(factsKey(entry)),
    hold: (path, folder) => void held.set(path, folder),
    held: (path) => held.get(path)?.folder,
    async record(entry, aroundAt) {
      if (!held.has(entry.path)) {
        const first = known(recordKey(entry));
        if (first && 'signature' in first) return first;
        const { dependencies } = aroundAt(appearsAt(first ?? {}));
        const second = known(recordKey(entry, dependencies));
        if (second && 'signature' in second) return second;
      }
      const record = await make(entry, aroundAt);
      // What code of the office computes may differ next time.
      if (!record.faulty && !record.computed) {
        store.putValue(recordKey(entry, record.dependencies), record);
        const publish = record.publication?.facts.publish;
        if (record.dependencies !== '' && publish !== undefined) store.putValue(recordKey(entry), { publish } satisfies Later); // prettier-ignore
        if (record.publication?.kind === 'statistics') store.putValue(factsKey(entry), record.publication.facts);
      }
      return record;
    },
    async renew(entry, aroundAt) {
      await make(entry, aroundAt);
    },
  };
}
