/** Which token is on which page, in which fields and at which places. Pure. */
import { required } from '../../model/required.ts';

/** Where a word counts more than elsewhere, the weightiest first. */
export const fieldNames = ['title', 'name', 'heading', 'text'] as const;
export type FieldName = (typeof fieldNames)[number];

/** Number of times a token counts at most in the text of a page: what is above tells nothing more. */
export const mostTimes = 15;

/**
 * Pages that hold a token, the newest first. A mark says in which fields: bit 0 the title, 1 a name, 2 a heading; the number
 * of times in the text from bit 4 on.
 */
export interface Postings {
  rows: Uint32Array;
  marks: Uint8Array;
}

/** Places of a token by the page, in the order of its postings. Words are numbered through the fields of a page. */
export type Places = readonly (readonly number[])[];

export interface Term {
  token: string;
  postings: Postings;
  places: Places;
}

/** Tokens of a block, some of them at the place of a word. */
export interface BlockTokens {
  field: FieldName;
  /** Tokens with the number of their word in the block, from 0 on. */
  placed: readonly (readonly [token: string, place: number])[];
  /** Number of words. */
  words: number;
}

/** Words between two blocks: more than are between words that are near to each other. */
const gap = 16;

interface Collected {
  rows: number[];
  marks: number[];
  places: number[][];
}

/** @param pages the blocks of each page; @returns the tokens in the order of their UTF-16 units */
export function collectTerms(pages: Iterable<readonly BlockTokens[]>): Term[] {
  const found = new Map<string, Collected>();
  let row = 0;
  for (const blocks of pages) {
    let start = 0;
    for (const { field, placed, words } of blocks) {
      for (const [token, place] of placed) add(found, token, row, fieldNames.indexOf(field), start + place);
      start += words + gap;
    }
    row += 1;
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([token, { rows, marks, places }]) => ({
      token,
      postings: { rows: Uint32Array.from(rows), marks: Uint8Array.from(marks) },
      places,
    }));
}

function add(found: Map<string, Collected>, token: string, row: number, field: number, place: number): void {
  let term = found.get(token);
  if (!term) found.set(token, (term = { rows: [], marks: [], places: [] }));
  let last = term.rows.length - 1;
  if (term.rows[last] !== row) {
    last = term.rows.push(row) - 1;
    term.marks.push(0);
    term.places.push([]);
  }
  const mark = required(term.marks[last], 'mark of the page');
  if (field < 3) term.marks[last] = mark | (1 << field);
  else if (mark >> 4 < mostTimes) term.marks[last] = mark + 16;
  const places = required(term.places[last], 'places on the page');
  const before = places.at(-1) ?? -1;
  if (place > before) places.push(place);
  else if (!places.includes(place)) {
    // A further form of an earlier word.
    places.push(place);
    places.sort((a, b) => a - b);
  }
}
