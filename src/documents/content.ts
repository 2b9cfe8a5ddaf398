/** What a document says, free of any format: plain data, so that its digest is the key of the file and threads can draw it. */
import type { Language } from '../languages/table.ts';
import type { Text } from './text/types.ts';

export interface Fact {
  label: string;
  values: string[];
}

export interface Content {
  layout: 'letter' | 'report';
  language: Pick<Language, 'code' | 'dir' | 'script' | 'numerals'>;
  title: string;
  summary: string;
  authors: string[];
  keywords: string[];
  /** ISO date. */
  date: string;
  /** Name of the office above everything. */
  organisation: string;
  /** Symbol of the document or reference of the office; `''` if there is none. */
  symbol: string;
  /** Lines below the symbol: distribution, dates, original language. */
  lines: string[];
  /** Kind of publication, in words. */
  kind: string;
  /** Who, to whom, which item of the agenda. */
  facts: Fact[];
  /** What the text is and which language is authentic; on a page of its own nobody would read it. */
  standing: string[];
  /** Mark of a specimen on every page. */
  mark?: string;
  text: Text;
  /** Parts after the text: method, limitations, evidence. */
  parts: { title: string; paragraphs: string[] }[];
  /** Words of the document itself. */
  words: { contents: string; permanent: string; version: string; licence: string; qr: string };
  /** Permanent link, absolute. */
  permanent: string;
}
