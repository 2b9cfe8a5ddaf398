/**
 * What a directive is. Each is one file with all of this: the attributes it takes, what they mean (`resolve` gives plain
 * values, which the tree keeps), and how the values are drawn on pages and in documents; plain text, Markdown and search
 * follow from the latter. Adding one is a file and a line in a table.
 */
import type { ElementContent } from 'hast';
import type { Language } from '../../languages/table.ts';
import type { TextFacts } from '../library.ts';
import type { Place, Problem } from '../problems.ts';
import type { Block, Inline } from './blocks.ts';
import type { BlockDirective, Flow, Nodes, Phrasing, TextDirective } from './tree.ts';

export type Form = 'text' | 'leaf' | 'container';

/** A directive as written, the same for Markdown and for the components of MDX. */
export interface Written {
  name: string;
  form: Form;
  attributes: Readonly<Record<string, string>>;
  /** The words in brackets after the name, in one line. */
  label: string;
  /** Number and anchor of a numbered block among those of its name. */
  block?: { number: number; id: string };
  /** Place in the file. */
  place: Place;
}

/** The text around a directive while it is resolved. */
export interface TextContext {
  /** Path inside the content folder. */
  file: string;
  language: Language;
  report(problem: Problem): void;
}

/** Resolves the directives of one kind in one text, in the order of the text: citations count. */
export interface Resolver<Value, Context extends TextContext = TextContext> {
  /** What is to be drawn; `undefined` where the directive is reported as faulty and leaves nothing. */
  resolve(written: Written, context: Context): Resolved<Value> | undefined;
  /** What comes after the text: the list of references. */
  end?(context: Context): BlockDirective | undefined;
}

export interface Resolved<Value> {
  /** Plain JSON: it is kept with the tree. */
  value: Value;
  /** Words of a block directive, such as a caption, where they are not those in brackets after its name. */
  label?: Phrasing[];
}

/** What drawings for pages are given. */
export interface PageView {
  /** Language of the text. */
  language: Language;
  nodes(nodes: readonly Nodes[]): ElementContent[];
  /** Blocks with line ends between them. */
  flow(nodes: readonly Flow[]): ElementContent[];
  /** Text with its runs of the other direction isolated. */
  isolated(text: string): ElementContent[];
  /** Anchor on the page, where several texts may be. */
  anchor(id: string): string;
  /** Address of a link, made from that in the tree. */
  href(address: string): string;
}

/** What drawings for documents are given. */
export interface DocumentView {
  /** Language of the text. */
  language: Language;
  blocks(nodes: readonly Flow[]): Block[];
  inline(nodes: readonly Phrasing[]): Inline[];
  /** Text with its runs of the other direction isolated. */
  isolated(text: string): Inline[];
  /** Absolute address of a link, made from that in the tree. */
  href(address: string): string;
}

/** How a text is drawn on a page that does not show it alone. */
export interface PageAnchors {
  /** An anchor of the text as it is on that page. */
  anchor(id: string): string;
  /** Address of a link of the text on that page. */
  href(address: string): string;
}

interface Common<Value, Services, Context extends TextContext> {
  /** Known attributes; others are a problem that the pipeline reports. */
  attributes: readonly string[];
  /** @param services what the directive needs of the rest of the house */
  open(services: Services): Resolver<Value, Context>;
  /** What of a directive belongs to the facts of its text, faulty or not. */
  facts?(written: Written, facts: TextFacts): void;
  /** Anchors that its drawing has on a page. */
  anchors?(value: Value): string[];
}

/** A directive inside a line. */
export interface LineDirective<
  Value = unknown,
  Services = unknown,
  Context extends TextContext = TextContext,
> extends Common<Value, Services, Context> {
  stands: 'in a line';
  forms: readonly ['text'];
  /** A mark that leads to the end of the text, as that of a note does: it is not among the words of a heading. */
  isMark?: true;
  page(node: TextDirective<Value>, view: PageView): ElementContent[];
  document(node: TextDirective<Value>, view: DocumentView): Inline[];
}

/** A directive between paragraphs. One without forms cannot be written: it is what another puts at the end. */
export interface FlowDirective<
  Value = unknown,
  Services = unknown,
  Context extends TextContext = TextContext,
> extends Common<Value, Services, Context> {
  stands: 'alone';
  forms: readonly ('leaf' | 'container')[];
  page(node: BlockDirective<Value>, view: PageView): ElementContent[];
  document(node: BlockDirective<Value>, view: DocumentView): Block[];
}

export type Directive<Value = unknown, Services = unknown, Context extends TextContext = TextContext> =
  LineDirective<Value, Services, Context> | FlowDirective<Value, Services, Context>;

export type Directives = Readonly<Record<string, Directive>>;

/** A directive opened for one text. */
export type OpenDirective = Directive & Resolver<unknown>;

/** Opens a table of directives for one text. */
export function openDirectives<Services>(
  table: Readonly<Record<string, Directive<unknown, Services>>>,
  services: Services,
): Readonly<Record<string, OpenDirective>> {
  return Object.fromEntries(
    Object.entries(table).map(([name, directive]) => [name, { ...directive, ...directive.open(services) }]),
  );
}
