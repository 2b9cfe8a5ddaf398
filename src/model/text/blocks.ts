/** A text as it reads, free of any format: made from the finished tree, written as Typst, Word, plain text, Markdown and for search. */
import type { Direction } from '../../languages/table.ts';

export type Mark = 'strong' | 'emphasis' | 'code' | 'superscript' | 'subscript' | 'deleted';

export type Inline =
  | { type: 'text'; text: string }
  | { type: 'break' }
  | { type: 'mark'; mark: Mark; children: Inline[] }
  /** Absolute address. */
  | { type: 'link'; href: string; children: Inline[] }
  /** Reference to `Text.notes[note - 1]`; only the first one carries the note. */
  | { type: 'note'; note: number; first: boolean }
  /** A run of another direction or language. */
  | { type: 'run'; dir?: Direction; lang?: string; children: Inline[] };

export interface Cell {
  children: Inline[];
  header: boolean;
  align: 'start' | 'center' | 'end';
  columns: number;
  rows: number;
}

export interface Table {
  caption: Inline[];
  head: Cell[][];
  body: Cell[][];
}

export type Block =
  /** `number`: as printed beside it on the page, in the digits of the language. `anchor`: the same place on the page. */
  | { type: 'paragraph'; number?: string; anchor?: string; children: Inline[] }
  /** `newPage`: begins a page in documents, as an annex does. */
  | { type: 'heading'; depth: number; anchor?: string; newPage?: true; children: Inline[] }
  | { type: 'list'; ordered: boolean; start: number; items: Block[][] }
  | { type: 'quote'; blocks: Block[] }
  | { type: 'table'; table: Table }
  /** `picture`: address on the site of the same drawing as PNG. */
  | {
      type: 'chart';
      title: string;
      unit: string;
      svg: string;
      picture?: string;
      alt: string;
      notes: Inline[][];
      table?: Table;
    }
  /** A note or a numbered block, with its label: `Finding 3`. */
  | { type: 'box'; kind: string; label: Inline[]; blocks: Block[] }
  /** `source`: address on the site. */
  | { type: 'picture'; source: string; alt: string; caption: Inline[] }
  | { type: 'code'; text: string }
  | { type: 'rule' };

export interface Text {
  blocks: Block[];
  /** Footnotes in the order of their numbers. */
  notes: Block[][];
}

/** The cells of a table, row by row. */
export const cellsOf = ({ head, body }: Table): Cell[] => [...head, ...body].flat();

/** The letters of inline content, without any markup and without marks of notes. */
export const plainText = (children: readonly Inline[]): string =>
  children
    .map((child) =>
      child.type === 'text'
        ? child.text
        : child.type === 'break'
          ? '\n'
          : child.type === 'note'
            ? ''
            : plainText(child.children),
    )
    .join('');
