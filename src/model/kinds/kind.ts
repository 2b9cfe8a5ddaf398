/** What the rest of the house may know of a kind of publications. Its facts and its words are its own; all else is said here. */
import type { IsoDate } from '../schema/common.ts';
import type { z } from 'zod';
import type { LetterFrontMatter } from '../schema/front-matter.ts';

export const documentFormats = ['pdf', 'docx', 'txt', 'md', 'zip'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** `figure` is the statistics card with a headline figure, `site` the card of the home page and the lists. */
export type CardDesign = 'letter' | 'report' | 'statistics' | 'figure' | 'page' | 'site';

/** Types of CSL-JSON (docs.citationstyles.org) from which all citation files are made. */
export type CslType = 'report' | 'document' | 'dataset' | 'webpage' | 'personal_communication';

/** What a publication is to reference managers. */
export interface CitedAs {
  csl: CslType;
  /** Item type of Zotero, for its reader of web pages. */
  zotero: 'letter' | 'report' | 'dataset' | 'webpage' | 'statute';
}

/** @typeParam F facts of a publication of the kind, as its schema gives them */
export interface KindEntry<F> {
  /** Folder in the content folder and, of listed kinds, segment of addresses: `letters`. */
  folder: string;
  /** File with the facts, in the folder of a publication: `letter.yaml`. */
  factsFile: string;
  /** Where there is no such file, the defaults of the schema hold. */
  factsOptional?: true;
  schema: z.ZodObject & z.ZodType<F>;
  /** Front matter of its texts, where it has more than that of the other kinds. */
  frontMatter?: z.ZodType<LetterFrontMatter>;
  /** Whether its texts may be empty, because the page has something else to show. */
  textOptional?: true;
  /** ISO date by which lists are ordered, `''` if none. */
  date(facts: F): IsoDate | '';
  /** The same date in messages to authors: `the date of the letter`. */
  dateName: string;
  /** The document's own number: symbols, or the reference of the office. */
  number?(facts: F): string | undefined;
  /**
   * Whether there are lists, years and feeds of it, and citations. What is not listed is a plain page: it stands directly
   * below the language, outside its folder, and is no news.
   */
  listed: boolean;
  /** Whether paragraphs have numbers; such texts can be side by side in two languages. */
  numbered: boolean;
  /** Design of its social card. */
  card: CardDesign;
  documents: {
    formats: readonly DocumentFormat[];
    /** How PDF and Word are set; needed where they are among the formats. */
    layout?: 'letter' | 'report';
  };
  /** Type at schema.org. One alone: the reader views of browsers fail on a list of types. */
  schemaOrg: string;
  cited: CitedAs & {
    /** Where it has a number. */
    withNumber?: CitedAs;
  };
  /**
   * What `sanad new` writes into the facts, by field, as YAML after the colon.
   * @param main code of the main language
   */
  start(slug: string, today: string, main: string): Readonly<Record<string, string>>;
  /** Further files that `sanad new` creates, by name. */
  startFiles?(slug: string): Readonly<Record<string, string>>;
}
