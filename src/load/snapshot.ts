/**
 * I/O: the loaded Library as one file, for the pages. Astro's store only names it: a store that holds the texts itself
 * costs half of the build time and fails at some 28,000 documents.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createFigures, type CollectionData, type Figures } from '../figures/index.ts';
import { createInterface, type Interface } from '../languages/interface.ts';
import { createAddresses, type Addresses } from '../model/addresses.ts';
import { indexLibrary, type Library, type LibraryData } from '../model/library.ts';
import type { Bodies } from '../model/output.ts';
import { createBodies } from './bodies.ts';
import { writeJson } from './files.ts';
import type { Loaded } from './library.ts';
import type { Settings } from './settings.ts';

interface Snapshot {
  library: LibraryData;
  collections: readonly CollectionData[];
  base: string;
  origin: string;
  content: string;
  cache: string;
}

export interface OpenedLibrary {
  library: Library;
  addresses: Addresses;
  bodies: Bodies;
  figures: Figures;
  /** Words of the interface in a language of the site. */
  interface(language: string): Interface;
}

/** What Astro's store is told of a snapshot. */
export interface SnapshotEntry {
  file: string;
  /** Digest of all that was loaded. */
  digest: string;
  /** Texts that Astro renders itself. */
  trusted: { file: string; digest: string }[];
}

export async function writeSnapshot(
  { library, addresses, figures, digest: state }: Loaded,
  { cache, content }: Settings,
): Promise<SnapshotEntry> {
  const { site, languages, registries, logo, publications, documents, strings, references, digest } = library;
  const snapshot: Snapshot = {
    library: {
      site,
      languages,
      registries,
      ...(logo ? { logo } : {}),
      publications,
      documents,
      strings,
      references,
      digest,
    },
    collections: figures.collections,
    base: addresses.base,
    origin: addresses.origin,
    content,
    cache,
  };
  const file = join(cache, 'library.json');
  await writeJson(file, snapshot);
  return {
    file,
    digest: state,
    trusted: publications.flatMap(({ versions }) =>
      Object.values(versions).flatMap((version) =>
        version.trusted ? [{ file: version.file, digest: version.digest }] : [],
      ),
    ),
  };
}

export async function openSnapshot(file: string): Promise<OpenedLibrary> {
  const {
    library: data,
    collections,
    base,
    origin,
    content,
    cache,
  } = JSON.parse(await readFile(file, 'utf8')) as Snapshot;
  const library = indexLibrary(data);
  const words = new Map<string, Interface>();
  return {
    library,
    addresses: createAddresses(base, origin),
    bodies: createBodies(cache, content),
    figures: createFigures(collections),
    interface: (code) => {
      const found = words.get(code) ?? createInterface(library.language(code), library.strings[code]);
      words.set(code, found);
      return found;
    },
  };
}
