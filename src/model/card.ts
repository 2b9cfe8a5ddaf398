/**
 * What a social card says, as a function of the Library. Pages need its address and its alternative text, the card writer its picture:
 * both start from the same `CardInput`. Pure.
 */
import type { Interface } from '../languages/interface.ts';
import type { Direction, Language } from '../languages/table.ts';
import { digest } from './digest.ts';
import { localized, type Library, type Publication, type Registries } from './library.ts';
import type { Party } from './schema/letter.ts';

/** `figure` is the statistics card with a headline figure, `site` the card of the home page and the lists. */
export type CardDesign = 'letter' | 'report' | 'statistics' | 'figure' | 'page' | 'site';

/** Places for text on the cards; a design uses some of them. */
export type CardText =
  | 'title'
  | 'summary'
  | 'kind'
  | 'mark'
  | 'publisher'
  | 'topic'
  | 'symbol'
  | 'fromLabel'
  | 'from'
  | 'toLabel'
  | 'to'
  | 'dateLabel'
  | 'date'
  | 'value'
  | 'unit'
  | 'year'
  | 'source'
  | 'firstYear'
  | 'lastYear';

/** The headline figure of a statistics collection, every text in the language and digits of the card. */
export interface Headline {
  /** The value as printed, without its unit: `۸۵٫۵`. */
  value: string;
  /** What it is a value of, with the unit: `% of women aged 15 and above`. */
  unit: string;
  /** The period of the value. */
  year: string;
  source: string;
  /** The series that the value ends or belongs to, oldest first; fewer than two values draw no line. */
  series?: readonly number[];
  /** Periods of the first and the last value of the series. */
  firstYear?: string;
  lastYear?: string;
}

export interface CardInput {
  design: CardDesign;
  language: Pick<Language, 'code' | 'dir' | 'script'>;
  texts: Partial<Record<CardText, string>>;
  /** Values for the line of a headline figure. */
  series?: readonly number[];
  /** Colours of the publisher, `#rrggbb`. */
  colours: { accent: string; ground?: string };
  /** Path of the logo in the content folder, and the SHA-256 of its bytes. */
  logo?: { file: string; digest: string };
}

/**
 * Raised whenever the same input gives another picture, because the address of a card must change with it.
 * The test of `cards/draw.ts` compares pictures with recorded ones and fails until this is done.
 */
export const cardVersion = 1;

/** Hexadecimal digest of everything that makes the picture; part of its address. */
export function cardDigest(input: CardInput): string {
  return digest(cardVersion, input);
}

export interface CardContext {
  library: Library;
  words: Interface;
  logo?: CardInput['logo'];
  headline?: Headline;
}
