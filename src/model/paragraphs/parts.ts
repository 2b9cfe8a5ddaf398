/**
 * The parts of a text that a translation renders one by one: paragraphs, headings, lists, quotations, tables, notes. What
 * directives show (figures, charts, references) follows from the data and is no wording. Pure.
 */
import { childrenOf, type Flow, type FootnoteDefinition, type Nodes, type Phrasing, type Tree } from '../text/tree.ts';

/** p: paragraph, h: heading, l: list, q: quotation, t: table, c: code, b: caption of a block, n: note. */
export const partKinds = ['p', 'h', 'l', 'q', 't', 'c', 'b', 'n'] as const;
export type PartKind = (typeof partKinds)[number];

export interface Part {
  kind: PartKind;
  /** Of a numbered paragraph: `#p3`. */
  number?: number;
  /** Its own anchor on the page, or the nearest one above; `''` where there is none. */
  anchor: string;
  /** What it says, in one line. */
  text: string;
}

/** A node that a part is in, and where it hangs. */
export interface PlacedPart extends Part {
  node: Flow | FootnoteDefinition;
  siblings: (Flow | FootnoteDefinition)[];
}

export const partsOf = (tree: Tree): Part[] =>
  placedParts(tree).map(({ kind, number, anchor, text }) => ({
    kind,
    ...(number === undefined ? {} : { number }),
    anchor,
    text,
  }));

/** The same with their nodes, in the order of the text. Parts without words are none. */
export function placedParts(tree: Tree): PlacedPart[] {
  const parts: PlacedPart[] = [];
  let anchor = '';
  const add = (kind: PartKind, node: PlacedPart['node'], siblings: PlacedPart['siblings'], text: string) => {
    const number = node.type === 'paragraph' ? node.number : undefined;
    if (number !== undefined) anchor = `p${number}`;
    else if (node.type === 'heading') anchor = node.id;
    const own = node.type === 'footnoteDefinition' ? `fn${node.number}` : anchor;
    const line = text.replace(/\s+/g, ' ').trim();
    if (line !== '') parts.push({ kind, ...(number === undefined ? {} : { number }), anchor: own, text: line, node, siblings }); // prettier-ignore
  };
  const see = (siblings: PlacedPart['siblings']) => {
    for (const node of siblings)
      switch (node.type) {
        case 'paragraph':
          add('p', node, siblings, wording(node.children));
          break;
        case 'heading':
          add('h', node, siblings, wording(node.children));
          break;
        case 'list':
          add('l', node, siblings, wording(node.children));
          break;
        case 'blockquote':
          add('q', node, siblings, wording(node.children));
          break;
        case 'table':
          add('t', node, siblings, node.children.map(({ children }) => children.map((cell) => wording(cell.children)).join(' | ')).join(' / ')); // prettier-ignore
          break;
        case 'code':
          add('c', node, siblings, node.value);
          break;
        case 'footnotes':
          see(node.children);
          break;
        case 'footnoteDefinition':
          add('n', node, siblings, wording(node.children));
          break;
        case 'blockDirective':
          if (node.label) add('b', node, siblings, wording(node.label));
          if (node.children) see(node.children);
          break;
        case 'htmlElement':
          // With blocks in it, it is a frame around them.
          if (node.children.length > 0 && node.children.every(isBlock)) see(node.children);
          else add('b', node, siblings, wording(node.children));
          break;
        case 'thematicBreak':
        case 'about':
          break;
        default:
          node satisfies never;
      }
  };
  see(tree.children);
  return parts;
}

const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list', 'blockquote', 'table', 'code', 'thematicBreak', 'blockDirective']); // prettier-ignore
const isBlock = (node: Nodes): node is Flow => blocks.has(node.type);

/** Words of nodes: a figure is `…`, an address that stands for itself is nothing, marks of notes and references neither. */
function wording(nodes: readonly (Nodes | Phrasing)[]): string {
  return nodes
    .map((node): string => {
      switch (node.type) {
        case 'text':
        case 'inlineCode':
        case 'code':
          return node.value;
        case 'image':
          return node.alt;
        case 'break':
          return ' ';
        case 'textDirective':
          return node.name === 'stat' ? '…' : '';
        case 'footnoteReference':
          return '';
        case 'link': {
          const words = wording(node.children);
          return /^(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+$/i.test(words.trim()) ? '' : words;
        }
        case 'listItem':
        case 'paragraph':
        case 'tableRow':
        case 'tableCell':
        case 'list':
        case 'heading':
          return `${wording(node.children)} `;
        default:
          return wording(childrenOf(node));
      }
    })
    .join('');
}
