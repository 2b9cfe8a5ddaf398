/** What goes into the rendering of one text and what comes out. The pipeline is pure: files, figures and references reach it through `Context`. */
import type { ElementContent } from 'hast';
import type { Language } from '../languages/table.ts';
import type { Html } from '../model/html.ts';
import type { TextFacts } from '../model/library.ts';
import type { Place, Problem } from '../model/problems.ts';

export interface TextOptions {
  /** `mdx` may hold the known components besides Markdown. */
  format: 'md' | 'mdx';
  /** Lines of the file before the body (its front matter), so that problems have their line in the file. */
  lineOffset: number;
  /** MDX that may hold code: what is not a known component is left for Astro to run; here it gives its content only. */
  trusted?: boolean;
}

/** A picture prepared by the loader: metadata stripped, in several widths. */
export interface Picture {
  width: number;
  height: number;
  /** Addresses by width, narrowest first. */
  sources: { address: string; width: number; type: string }[];
}

/** A directive as written, the same for Markdown and for the components of MDX. */
export interface Directive {
  name: string;
  form: 'text' | 'leaf' | 'container';
  attributes: Record<string, string>;
  /** Rendered children: the label of a text or leaf directive, the content of a container. */
  children: ElementContent[];
  /** Place in the file. */
  line: number;
  column: number;
}

/** Renders one kind of directive. Returns HTML nodes, or reports problems and returns none. */
export interface DirectiveHandler {
  /** Known attributes; others are a problem reported by the pipeline. */
  attributes: readonly string[];
  /** Forms in which it may be written. */
  forms: readonly Directive['form'][];
  /** Called in the order of the text. */
  render(directive: Directive, context: Context): ElementContent[];
  /** What comes after the text once all its places are drawn: the list of references. */
  end?(context: Context): ElementContent[];
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
  /** Handlers of directives that depend on other parts of the house (`stat`, `chart`, `cite` …). */
  directives: Readonly<Record<string, DirectiveHandler>>;
  /** What stands under the label of a numbered block: its evidence, its addressees, its source. */
  about?(block: NumberedBlock, place: Place): ElementContent[];
  report(problem: Problem): void;
}

export interface NumberedBlock {
  name: BlockName;
  /** Among those of its name, from 1. */
  number: number;
  attributes: Readonly<Record<string, string>>;
}

export interface RenderedText {
  html: Html;
  facts: TextFacts;
}
