/**
 * What a result shows, as it is kept in the index: first what is in the list, some publications to a file, so that
 * titles come at once; then summary and text, in a file of their own. Pure.
 */
import type { RegistryPage } from '../model/addresses.ts';
import type { Kind } from '../model/kinds/index.ts';

/** Pages that are no publications: those of areas and of the entries of registries. */
export type EntryKind = 'areas' | RegistryPage;

export interface Head {
  url: string;
  /** A kind of publications, or the registry of an entry. */
  kind: Kind | EntryKind;
  /** Date in the calendar and digits of the index's language, `''` if none. */
  dateText: string;
  title: string;
  /** Language and direction of title, summary and text. */
  lang: string;
  dir: 'ltr' | 'rtl';
  symbols: string[];
}

export interface Text {
  summary: string;
  /** Text as written: anchor and words of each block. */
  blocks: [anchor: string, text: string][];
}

export interface Shown {
  head: Head;
  text: Text;
}

/** Heads in one file: with fewer, five results fetch no less, since each file costs its frame. */
export const headsInFile = 8;

/** Files are named by the row of the publication in the catalogue. */
export const headFile = (row: number) => `heads/${Math.floor(row / headsInFile).toString(36)}.json`;
/** Compressed when the index is written: texts are long, and not every host compresses. */
export const textFile = (row: number) => `texts/${row.toString(36)}.pack`;
