/** What a document says, free of any format: plain data, so that its digest is the key of the file and threads can draw it. */
import type { Language } from '../languages/table.ts';
import type { KindEntry } from '../model/kinds/kind.ts';
import type { OfficeFaces } from './fonts/families.ts';
import type { Inline, Text } from '../model/text/blocks.ts';

export interface Fact {
  label: string;
  values: Inline[][];
}

/** A part after the text: method, limitations, evidence, sources. */
export interface Part {
  title: string;
  paragraphs: Inline[][];
}

/** A picture of a text as bytes, since documents cannot show every format of the web. */
export interface Figure {
  type: 'png' | 'jpg';
  bytes: Uint8Array;
  width: number;
  height: number;
}

/** Head of a letter. */
export interface Letterhead {
  /** Names of the offices that speak. */
  from: Inline[][];
  to: Inline[][];
  cc?: Fact;
  /** Reference or symbol, date, annexes. */
  rows: Fact[];
}

export interface Content {
  layout: NonNullable<KindEntry<never>['documents']['layout']>;
  language: Pick<Language, 'code' | 'dir' | 'script' | 'numerals'>;
  /** Scripts of the site whose fonts come out of packages. */
  scripts: readonly string[];
  /** What the office gave its site; without it documents look as those of Sanad. */
  look?: {
    accent: string;
    fonts: OfficeFaces;
    /** Names of their families, by language. */
    families: Readonly<Record<string, string>>;
    series?: readonly string[];
  };
  title: string;
  summary: string;
  authors: string[];
  keywords: string[];
  /** ISO date; `''` if there is none. */
  date: string;
  /** Name of the office above everything. */
  organisation: string;
  /** Symbol of the document or reference of the office; `''` if there is none. */
  symbol: string;
  /** Lines below the symbol: distribution, date, original language. */
  lines: string[];
  /** Kind of publication, in words. */
  kind: string;
  /** Who, to whom, which item of the agenda. */
  facts: Fact[];
  /** What is where letters have it; absent where the document only describes a letter, and in reports. */
  letterhead?: Letterhead;
  /** What the text is and which language is authentic; on a page of its own nobody would read it. */
  standing: string[];
  /** Mark of a specimen on every page. */
  mark?: string;
  text: Text;
  parts: Part[];
  /** Words of the document itself. */
  words: { contents: string; notes: string; code: string; specimen: string };
  /** Lines at the end: permanent link, version, licence. */
  foot: { label: string; value: string; href?: string }[];
  /** Permanent link, absolute. */
  permanent: string;
  /** Pictures and drawings of the text by their address on the site. */
  figures: Record<string, Figure>;
}

/** A table of contents pays where there is something to find. */
export const hasContents = ({ layout, text, parts }: Content): boolean =>
  layout === 'report' && text.blocks.filter(({ type }) => type === 'heading').length + parts.length > 2;
