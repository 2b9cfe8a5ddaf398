/** What goes into the rendering of one text and what comes out. The pipeline is pure: files, figures and references reach it through `Context`. */
import type { Language } from '../languages/table.ts';
import type { Html } from '../model/html.ts';
import type { Picture, TextFacts } from '../model/library.ts';
import type { Followed } from '../model/paragraphs/follow.ts';
import type { Place, Problem } from '../model/problems.ts';
import type { Component } from '../model/text/component.ts';
import type { OpenDirective } from '../model/text/directive.ts';
import type { Outdated, Phrasing, Tree } from '../model/text/tree.ts';

export interface TextOptions {
  /** `mdx` may hold the known components besides Markdown. */
  format: 'md' | 'mdx';
  /** Lines of the file before the body (its front matter), so that problems have their line in the file. */
  lineOffset: number;
}

/** Blocks that are numbered, can be linked to (`#finding-1`) and listed. */
export type BlockName = 'finding' | 'recommendation' | 'claim' | 'response';

/** Interface words the HTML needs, in the text's language. Numbers come in its digits. */
export interface Labels {
  footnotes: string;
  footnoteBack: (number: string) => string;
  paragraph: (number: string) => string;
  note: string;
  /** Name of a table, for the region in which it scrolls: `جدول ۲`. */
  table: (number: string) => string;
  /** Under a picture: who made it. */
  credit: (credit: string) => string;
  /** Heading of a numbered block: `یافتهٔ ۳`. */
  block: (name: BlockName, number: string) => string;
  /** At a part of a translation whose original says something else by now. */
  outdated: {
    state: Readonly<Record<Outdated['state'], string>>;
    /** Link to the original: `The original (Persian), paragraph 3`. */
    original: (language: string, number: string | undefined) => string;
    /** Opens what has changed, or what is not translated yet. */
    change: Readonly<Record<'changed' | 'missing', string>>;
  };
}

export interface Context {
  /** Path inside the content folder, for problems. */
  file: string;
  language: Language;
  /** Number paragraphs (`#pN`): publications yes, plain pages no. */
  numbered: boolean;
  labels: Labels;
  /** Number in the digits of the language. */
  digits(value: number | string): string;
  /** Picture by the path as written; `undefined` if there is no such file. */
  picture(path: string): Picture | undefined;
  /** Paths of all pictures of the publication, to suggest the one that was meant. */
  pictures: readonly string[];
  /** Address on the site for an address as written (`/letters/x/`, `signed.pdf`, `https://…`); returns it unchanged where nothing is to do. */
  resolve(address: string): string;
  /** Every directive that may be written, opened for this text. */
  directives: Readonly<Record<string, OpenDirective>>;
  /** Components of extensions by their names in MDX, with the name of the extension. */
  components?: Readonly<Record<string, { extension: string; component: Component }>>;
  /** Lines under a numbered block: its evidence, its addressees, its source. */
  about?(block: NumberedBlock, place: Place): Phrasing[][];
  /** The original of a translation that has a record of what it renders. */
  followed?: Followed;
  report(problem: Problem): void;
}

interface NumberedBlock {
  name: BlockName;
  /** Among those of its name, from 1. */
  number: number;
  attributes: Readonly<Record<string, string>>;
}

export interface RenderedText {
  tree: Tree;
  html: Html;
  facts: TextFacts;
}
