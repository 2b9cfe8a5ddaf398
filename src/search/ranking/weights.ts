/**
 * How much each thing counts that makes a page the one that is sought. The form is that of BM25 with fields (Robertson and
 * Zaragoza, “The Probabilistic Relevance Framework: BM25 and Beyond”, 2009), but each field is saturated by itself, so that
 * a word that stands often in a text does not outdo one title. Fitted on one half of the queries of `npm run bench -- search`
 * and judged on the other; README.md says what other values gave.
 */
import type { FieldName } from '../inverted/postings.ts';
import type { Tier } from '../query/query.ts';

export interface Weights {
  fields: Readonly<Record<FieldName, number>>;
  tiers: Readonly<Record<Tier, number>>;
  /** What of a title, name or heading counts where it has a part of the query only, the rest by that part; from 0 to 1. */
  alone: number;
  /** How slowly a word in the text saturates. */
  saturation: number;
  /** How much longer texts are held to tell less of each of their words; from 0 to 1. Of titles `wholeTitle` tells it. */
  textLength: number;
  /** Added, as a share, where the query and the title are the same words. */
  wholeTitle: number;
  /** The same where the query is all of a name of the page, however its words are written. */
  wholeName: number;
  /** Added, as a share of the rarer word, for two words of the query side by side; less for each word between them. */
  near: number;
  /** The power of the share of the query that a page has: what pages lose that lack a word. */
  coverage: number;
  /** Factor on a page that lacks a word where others have all, its title holding less than half of the query. */
  partly: number;
  /** Factor on a page that is not a publication but the place of an area, topic or body. */
  entry: number;
  /** Factor on a publication that is there only in another language. */
  foreign: number;
}

export const weights: Weights = {
  // A word of the title in any form comes before one of a heading as it is typed, and that before the text.
  fields: { title: 8, name: 5, heading: 3, text: 1 },
  // Within a field only: 0.45 · 8 is more than 2 + 1.
  tiers: { exact: 1, form: 0.9, related: 0.8, beginning: 0.6, synonym: 0.55, corrected: 0.5 },
  alone: 0.2,
  saturation: 1.2,
  textLength: 0.5,
  wholeTitle: 0.35,
  wholeName: 0.8,
  near: 1.5,
  coverage: 2,
  partly: 0.8,
  entry: 1.25,
  foreign: 0.4,
};
