/** What the page and the worker say to each other. Plain data. */
import type { FacetName } from '../catalogue.ts';

export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export interface SearchRequest {
  number: number;
  /** Address of the folder `search/` of the site. */
  base: string;
  query: string;
  /** Language of the page: searched first, and preferred where several translations match. */
  language: string;
  allLanguages: boolean;
  filters: Filters;
  order: 'best' | 'newest';
  /** Results wanted, from the first. */
  limit: number;
  /** Whether the query is still being typed: its last word may be unfinished. */
  typing: boolean;
  /** Whether counts are wanted, which cost a further file. */
  counts: boolean;
}

/** A piece of text; marked where it holds a word of the query. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** A place in a text that holds words of the query. */
export interface Passage {
  href: string;
  /** Number of the paragraph, if it has one. */
  paragraph: number | undefined;
  pieces: Piece[];
}

export interface Result {
  href: string;
  kind: string;
  dateText: string;
  symbols: string[];
  lang: string;
  dir: 'ltr' | 'rtl';
  title: Piece[];
  /** What is below the title; comes after it. */
  body?: { summary: Piece[]; passages: Passage[] };
}

/** Comes twice: as soon as the first titles are there, and once more with all. */
export interface SearchAnswer {
  number: number;
  /** Whether this is the second. */
  complete: boolean;
  total: number;
  results: Result[];
  /** Words of the query that no publication has in any form. */
  unknown: string[];
  /** True where no publication has all the words. */
  partial: boolean;
  /** The query that was answered instead of the one that was typed, which has no results. */
  corrected?: string;
  /** The query as typed, so that it is not corrected again. */
  verbatim?: string;
  /** A document symbol that no publication has, and those next to it. */
  symbol?: { unknown: string; near: { symbol: string; href: string }[] };
  /** Results in other languages of the site, where this one has none or none as typed. */
  elsewhere?: { language: string; total: number }[];
  /** Publications by facet and value, other facets applied. */
  counts?: Record<FacetName, Record<string, number>>;
}

export type Answer = SearchAnswer | { number: number; failed: 'no-index' | 'network' } | { number: 0; ready: true };

interface Place {
  base: string;
  language: string;
}
/** What the page asks of the worker; `prepare`: words of a query that is still being typed. */
export type Order = { warm: Place } | { prepare: Place & { query: string } } | { search: SearchRequest };
