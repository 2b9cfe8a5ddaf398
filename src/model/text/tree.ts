/**
 * The finished tree of a text, from which page, documents, plain text and search are made. It is mdast with some nodes of
 * ours: references and links are resolved, directives hold what they show, notes are at the end with their numbers,
 * quotation marks are those of the language and foreign runs are nodes. Plain JSON without places in the source: it is kept
 * between builds.
 */
import type { Direction } from '../../languages/table.ts';
import type { Picture } from '../library.ts';

/** Where the original of a translation says something else by now (`model/paragraphs`). */
export interface Outdated {
  /** `missing`: the node holds the place of what is not translated yet; `gone`: the original has no such part any more. */
  state: 'changed' | 'missing' | 'gone';
  /** Number of the paragraph in the original. */
  number?: number;
  /** Permanent address of the part in the original. */
  url: string;
  /** Language of the original. */
  lang: string;
  dir: Direction;
  /** What has changed in the original. */
  change: { type: 'same' | 'removed' | 'added'; text: string }[];
}
/** What a translation renders one by one. */
interface Rendered {
  outdated?: Outdated;
}

export interface Text {
  type: 'text';
  value: string;
}
interface Emphasis {
  type: 'emphasis';
  children: Phrasing[];
}
interface Strong {
  type: 'strong';
  children: Phrasing[];
}
interface Delete {
  type: 'delete';
  children: Phrasing[];
}
interface InlineCode {
  type: 'inlineCode';
  value: string;
}
interface Break {
  type: 'break';
}
interface Link {
  type: 'link';
  /** Address on the site, or absolute. */
  url: string;
  title?: string;
  children: Phrasing[];
}
/** A picture inside a line. */
interface Image {
  type: 'image';
  picture: Picture;
  alt: string;
}
interface FootnoteReference {
  type: 'footnoteReference';
  number: number;
  /** Counts the references to the same note, from 1. */
  occurrence: number;
}
/** A run of the other direction, or of another language. */
interface Isolate {
  type: 'isolate';
  dir: Direction;
  lang?: string;
  children: Phrasing[];
}
/** An allowed HTML element; attributes are checked and named as hast names them. */
export interface HtmlElement extends Rendered {
  type: 'htmlElement';
  name: string;
  properties: Record<string, string | number | boolean>;
  children: Nodes[];
  /** Draws the element on the page; everywhere else it is its content. */
  component?: PageComponent;
}
/** A component of Astro that trusted MDX imports. */
export interface PageComponent {
  /** Its name in the code of the text. */
  name: string;
  /** The file as imported: `./chart.astro`. */
  from: string;
  /** Plain data. */
  props: Readonly<Record<string, unknown>>;
}

/** A directive with what it shows: the plain value that its `resolve` gave. */
interface Drawn<Value> {
  name: string;
  value: Value;
}
export interface TextDirective<Value = unknown> extends Drawn<Value> {
  type: 'textDirective';
}
export interface BlockDirective<Value = unknown> extends Drawn<Value>, Rendered {
  type: 'blockDirective';
  /** The words in brackets after its name, or of its caption. */
  label?: Phrasing[];
  /** What it is put around. */
  children?: Flow[];
}

export interface Paragraph extends Rendered {
  type: 'paragraph';
  /** Number in the publication: `#p3`. */
  number?: number;
  children: Phrasing[];
}
interface Heading extends Rendered {
  type: 'heading';
  /** 2 to 6: the title of the page is the only heading of level 1. */
  depth: number;
  /** Anchor. */
  id: string;
  children: Phrasing[];
}
interface List extends Rendered {
  type: 'list';
  ordered: boolean;
  start?: number;
  /** Whether its items are apart, as paragraphs. */
  spread: boolean;
  children: ListItem[];
}
export interface ListItem {
  type: 'listItem';
  /** Of an item of a task list. */
  checked?: boolean;
  children: Flow[];
}
interface Blockquote extends Rendered {
  type: 'blockquote';
  children: Flow[];
}
interface Code extends Rendered {
  type: 'code';
  lang?: string;
  value: string;
}
interface ThematicBreak {
  type: 'thematicBreak';
}
export interface Table extends Rendered {
  type: 'table';
  /** Among the tables of the text, from 1. */
  number: number;
  align: ('left' | 'right' | 'center' | null)[];
  /** The first is the heading. Every row has the same number of cells. */
  children: TableRow[];
}
export interface TableRow {
  type: 'tableRow';
  children: TableCell[];
}
export interface TableCell {
  type: 'tableCell';
  children: Phrasing[];
}
/** A line under a numbered block: its evidence, its addressees, its source. */
interface About {
  type: 'about';
  children: Phrasing[];
}
/** Footnotes in the order of their numbers, after the text. */
interface Footnotes {
  type: 'footnotes';
  children: FootnoteDefinition[];
}
export interface FootnoteDefinition extends Rendered {
  type: 'footnoteDefinition';
  number: number;
  /** How many references lead to it. */
  references: number;
  children: Flow[];
}

export type Phrasing =
  | Text
  | Emphasis
  | Strong
  | Delete
  | InlineCode
  | Break
  | Link
  | Image
  | FootnoteReference
  | Isolate
  | HtmlElement
  | TextDirective;
export type Flow =
  | Paragraph
  | Heading
  | List
  | Blockquote
  | Code
  | ThematicBreak
  | Table
  | HtmlElement
  | BlockDirective
  | About
  | Footnotes;
export type Nodes = Phrasing | Flow | ListItem | TableRow | TableCell | FootnoteDefinition;

/** Content of a whole text. */
export interface Tree {
  type: 'root';
  children: Flow[];
}

export type NodeType = Nodes['type'];
export type NodeOf<T extends NodeType> = Extract<Nodes, { type: T }>;

/** Anchor of the mark of a note: `fnref2`, `fnref2-3` where the note is used again. */
export const referenceAnchor = (number: number, occurrence: number): string =>
  occurrence === 1 ? `fnref${number}` : `fnref${number}-${occurrence}`;

/** What is in a node, its label before its content. */
export function childrenOf(node: Nodes | Tree): readonly Nodes[] {
  if (node.type === 'blockDirective') return [...(node.label ?? []), ...(node.children ?? [])];
  return 'children' in node ? node.children : [];
}

/** Every node below, in the order of the text. */
export function eachNode(node: Nodes | Tree, see: (node: Nodes) => void): void {
  for (const child of childrenOf(node)) {
    see(child);
    eachNode(child, see);
  }
}
