/**
 * The files of Pagefind 1.5 that we read and write: gzip, a signature, CBOR (RFC 8949). Pure. What is not named here is
 * passed on as it came. The golden file beside this one holds what Pagefind writes today.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** Name of the page, number of its words. */
export type PageEntry = [name: string, words: number];
/** First and last word of a file of words, and its name. */
export type ChunkEntry = [first: string, last: string, file: string];
/** `-1 - weight` begins the places of that weight; each place is told as its distance from the one before. */
export type PlaceList = number[];
/** Pages on from the last one that has the word, places in the text, places in metadata. */
export type WordPage = [step: number, places: PlaceList, ...rest: unknown[]];
export type WordEntry = [word: string, pages: WordPage[], ...rest: unknown[]];

export type Overview = [version: string, pages: PageEntry[], chunks: ChunkEntry[], ...rest: unknown[]];
export type WordFile = [words: WordEntry[]];

/** Stands at the beginning of each compressed file. */
const signature = Buffer.from('pagefind_dcd');

export const unpack = (content: Uint8Array): Buffer => gunzipSync(content).subarray(signature.length);
export const pack = (content: Uint8Array): Buffer => gzipSync(Buffer.concat([signature, content]), { level: 9 });

/** @throws if it is not of the form above: Pagefind has changed (see the README) */
export function readOverview(bytes: Uint8Array): Overview {
  const value: unknown = decode(bytes);
  return isListOf(value, 3) && Array.isArray(value[1]) && Array.isArray(value[2]) ? (value as Overview) : unknownForm();
}

/** @throws as above */
export function readWords(bytes: Uint8Array): WordEntry[] {
  const value: unknown = decode(bytes);
  return isListOf(value, 1) && Array.isArray(value[0]) ? (value[0] as WordEntry[]) : unknownForm();
}

export const write = (value: Overview | WordFile): Uint8Array => encode(value);

const isListOf = (value: unknown, least: number): value is unknown[] => Array.isArray(value) && value.length >= least;

function unknownForm(): never {
  throw new Error('Pagefind’s index has a form that this version does not know');
}
