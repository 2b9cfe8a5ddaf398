/**
 * The tokens in files of some kilobytes, each with a second file for the places of its tokens (README.md). Pure; written in
 * the build, read in the browser.
 */
import { required } from '../../model/required.ts';
import { createByteReader, createByteWriter } from './bytes.ts';
import { placesIn, type Places, type Postings, type Term } from './postings.ts';

/**
 * Bytes of one file, about, before compression. Four words are in four files, which take 40 ms at 1.6 Mb/s when each is half of
 * that; with smaller ones the list of their borders grows more than they shrink.
 */
const target = 4000;
/** Letters that the first word of a file may have in common with the last of the one before, by the size of that. */
const mostShared = (size: number): number => (size < target ? 1 : size < 1.5 * target ? 2 : size < 2 * target ? 3 : 99);

interface Chunk {
  /** The shortest text that is not before the tokens of the file and after those of the file before it. */
  border: string;
  words: Uint8Array<ArrayBuffer>;
  places: Uint8Array<ArrayBuffer>;
}

/**
 * @param terms in order
 * @param wordIn the word of a token: tokens of one word, and of words that begin alike, are asked for together: they are in one
 * file as far as it does not grow too long
 */
export function chunksOf(terms: readonly Term[], wordIn: (token: string) => string): Chunk[] {
  const groups: Term[][] = [];
  let [size, last] = [Infinity, ''];
  for (const term of terms) {
    const word = wordIn(term.token);
    if (size >= 0.6 * target && word !== last && sharedBy(word, last) <= mostShared(size)) {
      groups.push([]);
      size = 0;
    }
    last = word;
    required(groups.at(-1), 'group of the token').push(term);
    size += term.token.length + 3 + 2 * term.postings.rows.length;
  }
  if (groups.length === 0) groups.push([]);
  return groups.map((group, at) => ({
    border: at === 0 ? '' : borderOf(required(groups[at - 1]?.at(-1), 'token before').token, required(group[0], 'first token').token), // prettier-ignore
    words: writeWords(group),
    places: writePlaces(group),
  }));
}

function sharedBy(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same;
}

/** The shortest beginning of `next` that comes after `last`. */
function borderOf(last: string, next: string): string {
  return next.slice(0, sharedBy(next, last) + 1);
}

/** Tokens, each as what it shares with the one before and the rest; the rows as steps; the marks. */
function writeWords(terms: readonly Term[]): Uint8Array<ArrayBuffer> {
  const out = createByteWriter();
  out.number(terms.length);
  let before = '';
  for (const { token, postings } of terms) {
    let same = sharedBy(token, before);
    // Half of a pair of surrogates is no text.
    if (/[\ud800-\udbff]$/.test(token.slice(0, same))) same -= 1;
    out.number(same);
    out.text(token.slice(same));
    out.number(postings.rows.length);
    before = token;
  }
  for (const { postings } of terms) {
    let row = 0;
    for (const next of postings.rows) {
      out.number(next - row);
      row = next;
    }
  }
  for (const { postings } of terms) for (const mark of postings.marks) out.byte(mark);
  return out.done();
}

function writePlaces(terms: readonly Term[]): Uint8Array<ArrayBuffer> {
  const out = createByteWriter();
  for (const { places } of terms) out.run(places);
  return out.done();
}

export interface WordFile {
  /** In order. */
  tokens: readonly string[];
  postings: ReadonlyMap<string, Postings>;
}

export function readWords(bytes: Uint8Array): WordFile {
  const input = createByteReader(bytes);
  let before = '';
  const heads = Array.from({ length: input.number() }, () => {
    before = before.slice(0, input.number()) + input.text();
    return { token: before, pages: input.number() };
  });
  const postings = new Map<string, Postings>();
  for (const { token, pages } of heads) {
    const rows = new Uint32Array(pages);
    let row = 0;
    for (let at = 0; at < pages; at++) rows[at] = row += input.number();
    postings.set(token, { rows, marks: new Uint8Array(pages) });
  }
  for (const { marks } of postings.values()) for (let at = 0; at < marks.length; at++) marks[at] = input.byte();
  return { tokens: heads.map(({ token }) => token), postings };
}

/** @param words the file whose places these are */
export function readPlaces(bytes: Uint8Array, { tokens, postings }: WordFile): ReadonlyMap<string, Places> {
  const input = createByteReader(bytes);
  return new Map(tokens.map((token) => [token, placesIn(input, postings.get(token)?.rows.length ?? 0)]));
}

/** @param borders of all files, in order; @returns the number of the one in which a token is, if it is anywhere */
export function chunkFor(token: string, borders: readonly string[]): number {
  let [low, high] = [0, borders.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (required(borders[middle], 'border of the file') <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}
