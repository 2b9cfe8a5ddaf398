/**
 * The loaded Library, handed to the pages in memory. Astro's store only names it: a store that holds the texts itself
 * costs half of the build time and fails at some 28,000 documents.
 */
import { createFigures, type CollectionData, type Figures } from '../figures/index.ts';
import { createInterface, type Interface } from '../languages/interface.ts';
import { createAddresses, type Addresses } from '../model/addresses.ts';
import { indexLibrary, type Library, type LibraryData } from '../model/library.ts';
import type { Bodies } from '../model/output.ts';
import { createBodies } from './bodies.ts';
import type { Loaded } from './library.ts';
import type { Settings } from './settings.ts';

/** Plain data: the pages read it with their own copy of the code. */
interface Snapshot {
  library: LibraryData;
  collections: readonly CollectionData[];
  base: string;
  origin: string;
  content: string;
  cache: string;
}

/** Astro bundles the pages with a copy of this module; by this name both find the same place. */
const PLACE = Symbol.for('sanad.snapshot');
const place = globalThis as { [PLACE]?: Snapshot };

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
  /** Digest of all that was loaded. */
  digest: string;
  /** Texts that Astro renders itself. */
  trusted: { file: string; digest: string }[];
}

export function holdSnapshot(
  { library, addresses, figures, digest: state }: Loaded,
  { cache, content }: Pick<Settings, 'cache' | 'content'>,
): SnapshotEntry {
  const { site, languages, registries, logo, publications, documents, strings, references, digest } = library;
  place[PLACE] = {
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
  return {
    digest: state,
    trusted: publications.flatMap(({ versions }) =>
      Object.values(versions).flatMap((version) =>
        version.trusted ? [{ file: version.file, digest: version.digest }] : [],
      ),
    ),
  };
}

/** @throws if nothing was loaded in this process */
export function readSnapshot(): Snapshot {
  const held = place[PLACE];
  if (!held) throw new Error('The content could not be loaded; run npm run check.');
  return held;
}

export function openSnapshot(): OpenedLibrary {
  const { library: data, collections, base, origin, content, cache } = readSnapshot();
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
