/** I/O: reads the content for the preview, and keeps what was good of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openBundle, type Bundle } from '../build/bundle.ts';
import { inspect } from '../build/inspect.ts';
import { openOutputs } from '../build/outputs.ts';
import type { Checking, LastGood, Loading } from '../load/library.ts';
import { openPages, type Page, type Pages } from '../load/render-pages.ts';
import type { Settings } from '../load/settings.ts';
import { currentContent, setSnapshot } from '../load/snapshot.ts';
import type { SitePath } from '../model/output.ts';
import type { Problem } from '../model/problems.ts';
import type { Pool, Store } from '../store/index.ts';
import { lengthsLeft, type Left } from '../submissions/index.ts';
import { openFiles, type Files } from './files.ts';

/** One state of the content. */
export interface State {
  checking: Checking;
  problems: readonly Problem[];
  /** How much of their limits texts for forums have left. */
  left: readonly Left[];
  /** Folders that are shown as they were before they broke. */
  kept: ReadonlySet<string>;
  bundle: Bundle;
  pages: Pages;
  byPath: ReadonlyMap<SitePath, Page>;
  files: Files;
}

/** Where there was not even a site to speak of so far. */
export interface NoSite {
  problems: readonly Problem[];
}

interface Tools {
  /** Folders in which something has changed since they were read, as `Listing` has them; the reader takes them out. */
  changed: Set<string>;
  store: Store;
  pool: Pool;
  /** Folder for the time being. */
  work: string;
}

/** @returns rereads the content; of what is broken, it gives the last good state */
export function createReader(given: Settings, { store, pool, work, changed }: Tools): () => Promise<State | NoSite> {
  // Pages lead to the documents, which are made when somebody asks.
  const settings: Settings = { ...given, documents: true };
  const last: LastGood = {
    records: new Map(),
    inUse: new Set(),
    read: new Map(),
    listing: { folders: new Map(), changed },
  };
  let good: State | undefined;

  const open = async (
    loaded: NonNullable<Loading['loaded']>,
  ): Promise<Omit<State, 'checking' | 'problems' | 'left'>> => {
    const snapshot = setSnapshot(loaded);
    const place = mkdtempSync(join(work, 'bundle-'));
    const bundle = await openBundle({ ...settings, snapshot }, store, place);
    // It was unpacked elsewhere; an edit should leave nothing behind.
    rmSync(place, { recursive: true, force: true });
    const pages = await openPages(bundle, settings.base);
    const outputs = await openOutputs({ cards: true, search: true, documents: true }, loaded, store);
    return {
      kept: new Set(last.inUse),
      bundle,
      pages,
      byPath: new Map(pages.all.map((page) => [page.path, page])),
      files: openFiles({ loaded, outputs, content: currentContent(), folder: settings.content, store, pool }),
    };
  };
  return async () => {
    const today = new Date(settings.now ?? Date.now()).toISOString().slice(0, 10);
    const { loaded, checking, problems } = await inspect(settings, quiet, today, store, last);
    if (loaded && checking) good = { checking, problems, left: await lengthsLeft(loaded), ...(await open(loaded)) };
    // What was rendered is there for the next start too.
    await store.close();
    return good ? { ...good, problems } : { problems };
  };
}

const quiet = { step: () => () => undefined };
