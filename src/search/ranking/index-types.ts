/** What the ranking asks of an index: of the files in the browser, of memory in tests. */
import type { Places, Postings } from '../inverted/postings.ts';

export interface Pages {
  count: number;
  /** Words of each title that tell something, and of each text. */
  titleLengths: Uint8Array;
  textLengths: Float32Array;
  /** The mean of the latter. */
  meanText: number;
  /** 1 for a page that is no publication but an entry: of an area, a topic, a body. */
  entries: Uint8Array;
  /** 1 for a publication that is there only in another language. */
  foreign: Uint8Array;
}

interface Beginning {
  token: string;
  postings: Postings;
}

/** A word of the vocabulary. */
export interface KnownWord {
  spelling: string;
  /** As it is written most often. */
  written: string;
  /** Number of pages that hold it. */
  pages: number;
}

export interface Searched {
  pages: Pages;
  postings(token: string): Promise<Postings | undefined>;
  /** Whole words that begin so, and are longer. */
  beginning(letters: string): Promise<readonly Beginning[]>;
  places(token: string): Promise<Places | undefined>;
  /** The same, where they are few enough to be worth it. */
  nearPlaces(token: string): Promise<Places | undefined>;
  /** Words of the vocabulary that begin or end so. */
  wordsWith(part: string, where: 'start' | 'end'): Promise<readonly KnownWord[]>;
}
