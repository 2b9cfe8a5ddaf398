/** Which token is on which page, in which fields and at which places. Pure. */
import { required } from '../../model/required.ts';
import { createByteReader, createByteWriter, type ByteReader } from './bytes.ts';

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
  /** Of each page the number of its places, then the steps from one to the next. */
  places: Uint8Array;
}

function bytesOf(places: Places): Uint8Array {
  const out = createByteWriter(32);
  for (const onPage of places) {
    out.number(onPage.length);
    let before = 0;
    for (const place of onPage) {
      out.number(place - before);
      before = place;
    }
  }
  return out.done();
}

/** @param pages their number */
export function placesIn(input: ByteReader, pages: number): number[][] {
  return Array.from({ length: pages }, () => {
    let place = 0;
    return Array.from({ length: input.number() }, () => (place += input.number()));
  });
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

/** @param start number of the first word of the block on its page; @returns that of the next block */
export const nextBlock = (start: number, words: number): number => start + words + gap;

/** @param pages the blocks of each page; @returns the tokens in the order of their UTF-16 units */
export function collectTerms(pages: Iterable<readonly BlockTokens[]>): Term[] {
  const collector = createCollector();
  for (const blocks of pages) {
    let start = 0;
    for (const { field, placed, words } of blocks) {
      for (const [token, place] of placed) collector.add(token, field, start + place);
      start = nextBlock(start, words);
    }
    collector.nextPage();
  }
  return collector.terms();
}

interface Collector {
  /** Adds a token to the page. @param place counted from the beginning of the page */
  add(token: string, field: FieldName, place: number): void;
  nextPage(): void;
  /** In the order of their UTF-16 units. */
  terms(): Term[];
}

export function createCollector(): Collector {
  const found = new Map<string, Collected>();
  let row = 0;
  return {
    add: (token, field, place) => addPlace(found, token, row, fieldNames.indexOf(field), place),
    nextPage: () => void (row += 1),
    terms: () =>
      inOrder(found).map(([token, { rows, marks, places }]) => ({
        token,
        postings: { rows: Uint32Array.from(rows), marks: Uint8Array.from(marks) },
        places: bytesOf(places),
      })),
  };
}

const inOrder = <T>(found: ReadonlyMap<string, T>): [string, T][] => [...found].sort(([a], [b]) => (a < b ? -1 : 1));

function addPlace(found: Map<string, Collected>, token: string, row: number, field: number, place: number): void {
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

/** Tokens of pages that follow one another. */
export function joinTerms(parts: readonly { pages: number; terms: readonly Term[] }[]): Term[] {
  const found = new Map<string, { first: number; term: Term }[]>();
  let first = 0;
  for (const { pages, terms } of parts) {
    for (const term of terms) {
      const known = found.get(term.token);
      if (known) known.push({ first, term });
      else found.set(term.token, [{ first, term }]);
    }
    first += pages;
  }
  return inOrder(found).map(([token, own]) => {
    const count = own.reduce((sum, { term }) => sum + term.postings.rows.length, 0);
    const [rows, marks] = [new Uint32Array(count), new Uint8Array(count)];
    let at = 0;
    for (const { first, term } of own) {
      marks.set(term.postings.marks, at);
      for (const row of term.postings.rows) rows[at++] = first + row;
    }
    return { token, postings: { rows, marks }, places: Buffer.concat(own.map(({ term }) => term.places)) };
  });
}

/** Further tokens of the same pages. */
export function addTerms(terms: readonly Term[], more: readonly Term[]): Term[] {
  if (more.length === 0) return [...terms];
  const found = new Map(terms.map((term) => [term.token, term]));
  for (const term of more) {
    const known = found.get(term.token);
    found.set(term.token, known ? both(known, term) : term);
  }
  return inOrder(found).map(([, term]) => term);
}

/** A token at the places of two. */
function both(one: Term, other: Term): Term {
  const onPages = new Map<number, { mark: number; places: number[] }>();
  for (const { postings, places } of [one, other]) {
    const each = placesIn(createByteReader(places), postings.rows.length);
    postings.rows.forEach((row, at) => {
      const known = onPages.get(row);
      const mark = required(postings.marks[at], 'mark of the page');
      const own = required(each[at], 'places on the page');
      const times = Math.min(mostTimes, (mark >> 4) + ((known?.mark ?? 0) >> 4));
      onPages.set(row, {
        mark: ((mark | (known?.mark ?? 0)) & 15) | (times << 4),
        places: [...new Set([...(known?.places ?? []), ...own])].sort((a, b) => a - b),
      });
    });
  }
  const rows = [...onPages].sort(([a], [b]) => a - b);
  return {
    token: one.token,
    postings: { rows: Uint32Array.from(rows, ([row]) => row), marks: Uint8Array.from(rows, ([, { mark }]) => mark) },
    places: bytesOf(rows.map(([, { places }]) => places)),
  };
}
