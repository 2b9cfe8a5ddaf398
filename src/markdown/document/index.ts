/**
 * From the finished tree to the text as it reads (`model/text/blocks.ts`), from which documents, plain text, Markdown and
 * search are written. One node, one function. Pure.
 */
import type { Language } from '../../languages/table.ts';
import type { Block, Inline, Text } from '../../model/text/blocks.ts';
import type { Directives, DocumentView } from '../../model/text/directive.ts';
import type {
  Flow,
  FootnoteDefinition,
  ListItem,
  NodeOf,
  Nodes,
  Phrasing,
  TableCell,
  TableRow,
  Tree,
} from '../../model/text/tree.ts';
import { elementBlocks, elementInline, isInlineElement } from './element.ts';
import { tidy } from './tidy.ts';
import { runs } from '../../model/text/runs.ts';

interface DocumentOptions {
  /** Language of the text. */
  language: Language;
  directives: Directives;
  /** Number in the digits of the language. */
  digits(value: number): string;
  /** Absolute address of a link, made from that in the tree (`/x/`, `#p1`, `https://…`). */
  href(address: string): string;
  /** Leaves out marks that lead to the end of the text. */
  withoutMarks?: true;
}

export interface View extends DocumentView {
  options: DocumentOptions;
  /** Blocks of nodes of any kind: text that is between blocks becomes a paragraph. */
  blocksOf(nodes: readonly Nodes[]): Block[];
}

export function documentText(tree: Tree, options: DocumentOptions): Text {
  const view = createDocumentView(options);
  const notes = tree.children.flatMap((node): FootnoteDefinition[] => (node.type === 'footnotes' ? node.children : []));
  return { blocks: view.blocksOf(tree.children), notes: notes.map(({ children }) => view.blocksOf(children)) };
}

export function createDocumentView(options: DocumentOptions): View {
  const { language } = options;
  const view: View = {
    options,
    language,
    blocks: (nodes) => view.blocksOf(nodes),
    inline: (nodes) => inlineOf(nodes, view),
    isolated: (text) => runs(text, language),
    href: options.href,
    blocksOf(nodes) {
      const found: Block[] = [];
      let loose: Nodes[] = [];
      const flush = () => {
        const children = inlineOf(loose, view);
        if (children.length > 0) found.push({ type: 'paragraph', children });
        loose = [];
      };
      for (const node of nodes) {
        if (isPhrasing(node)) loose.push(node);
        else {
          flush();
          found.push(...blockOf(node, view));
        }
      }
      flush();
      return found;
    },
  };
  return view;
}

const isPhrasing = (node: Nodes): node is Phrasing =>
  node.type === 'htmlElement' ? isInlineElement(node) : node.type in inline;

const inlineOf = (nodes: readonly Nodes[], view: View): Inline[] => tidy(rawInline(nodes, view));

/** Not tidied: what is inside a line keeps the spaces at its ends. */
export const rawInline = (nodes: readonly Nodes[], view: View): Inline[] =>
  nodes.flatMap((node) =>
    // The function of a node's own type takes that node.
    isPhrasing(node)
      ? (inline[node.type] as (node: Phrasing, view: View) => Inline[])(node, view)
      : 'children' in node && node.children
        ? [text(' '), ...rawInline(node.children, view)]
        : [],
  );

const text = (value: string): Inline => ({ type: 'text', text: value.replace(/[ \t\n]+/g, ' ') });

/** Inside a line. */
const inline: { [T in Phrasing['type']]: (node: NodeOf<T>, view: View) => Inline[] } = {
  text: ({ value }) => [text(value)],
  emphasis: ({ children }, view) => [{ type: 'mark', mark: 'emphasis', children: rawInline(children, view) }],
  strong: ({ children }, view) => [{ type: 'mark', mark: 'strong', children: rawInline(children, view) }],
  delete: ({ children }, view) => [{ type: 'mark', mark: 'deleted', children: rawInline(children, view) }],
  inlineCode: ({ value }) => [{ type: 'mark', mark: 'code', children: [text(value)] }],
  break: () => [{ type: 'break' }],
  link: ({ url, children }, view) => [{ type: 'link', href: view.href(url), children: rawInline(children, view) }],
  // A document has no place for a picture in a line; what it shows is said.
  image: ({ alt }) => (alt.trim() === '' ? [] : [text(`[${alt}]`)]),
  footnoteReference: ({ number, occurrence }) => [{ type: 'note', note: number, first: occurrence === 1 }],
  isolate: ({ dir, lang, children }, view) => [
    { type: 'run', dir, ...(lang === undefined ? {} : { lang }), children: rawInline(children, view) },
  ],
  htmlElement: elementInline,
  textDirective: (node, view) => {
    const directive = view.options.directives[node.name];
    if (directive?.stands !== 'in a line' || (directive.isMark && view.options.withoutMarks)) return [];
    return directive.document(node, view);
  },
};

type BlockNode = Flow | ListItem | TableRow | TableCell | FootnoteDefinition;

const blockOf = (node: BlockNode, view: View): Block[] =>
  // The function of a node's own type takes that node.
  (block[node.type] as (node: BlockNode, view: View) => Block[])(node, view);

const block: { [T in BlockNode['type']]: (node: NodeOf<T>, view: View) => Block[] } = {
  paragraph: ({ number, children }, view) => {
    const content = inlineOf(children, view);
    if (content.length === 0) return [];
    const place = number === undefined ? {} : { number: view.options.digits(number), anchor: `p${number}` };
    return [{ type: 'paragraph', ...place, children: content }];
  },
  // The title of the document is above them, as on the page.
  heading: ({ depth, id, children }, view) => [
    { type: 'heading', depth: depth - 1, anchor: id, children: inlineOf(children, view) },
  ],
  list: ({ ordered, start = 1, children }, view) => [
    { type: 'list', ordered, start, items: children.map((item) => view.blocksOf([item])) },
  ],
  listItem: ({ checked, children }, view) => {
    if (checked === undefined) return view.blocksOf(children);
    const box: Phrasing = { type: 'text', value: checked ? '[x] ' : '[ ] ' };
    const [first, ...rest] = children;
    return first?.type === 'paragraph'
      ? view.blocksOf([{ ...first, children: [box, ...first.children] }, ...rest])
      : view.blocksOf([box, ...children]);
  },
  blockquote: ({ children }, view) => [{ type: 'quote', blocks: view.blocks(children) }],
  code: ({ value }) => [{ type: 'code', text: value }],
  thematicBreak: () => [{ type: 'rule' }],
  table: ({ align, children }, view) => {
    const rows = children.map((row, index) =>
      row.children.map((cell, column) => {
        const side = align[column];
        const content = inlineOf(cell.children, view);
        return {
          children: content,
          header: index === 0 && content.length > 0,
          align: side === 'right' ? ('end' as const) : side === 'center' ? ('center' as const) : ('start' as const),
          columns: 1,
          rows: 1,
        };
      }),
    );
    return [{ type: 'table', table: { caption: [], head: rows.slice(0, 1), body: rows.slice(1) } }];
  },
  // Parts of tables and notes are reached through their wholes.
  tableRow: () => [],
  tableCell: () => [],
  footnotes: () => [],
  footnoteDefinition: () => [],
  about: ({ children }, view) => [{ type: 'paragraph', children: inlineOf(children, view) }],
  htmlElement: elementBlocks,
  blockDirective: (node, view) => {
    const directive = view.options.directives[node.name];
    return directive?.stands === 'alone' ? directive.document(node, view) : [];
  },
};
