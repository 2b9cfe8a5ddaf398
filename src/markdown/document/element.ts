/** Elements that an author wrote as HTML, in documents. */
import type { Direction } from '../../languages/table.ts';
import type { Block, Cell, Inline, Mark } from '../../model/text/blocks.ts';
import type { HtmlElement, Nodes } from '../../model/text/tree.ts';
import { elements } from '../mdast/elements.ts';
import { rawInline, type View } from './index.ts';
import { tidy } from './tidy.ts';

const marks: Readonly<Record<string, Mark>> = {
  strong: 'strong',
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  sup: 'superscript',
  sub: 'subscript',
  del: 'deleted',
  s: 'deleted',
};

export const isInlineElement = ({ name }: HtmlElement): boolean => !elements[name]?.block;

export function elementInline({ name, properties, children }: HtmlElement, view: View): Inline[] {
  if (name === 'br') return [{ type: 'break' }];
  const inner = rawInline(children, view);
  const mark = marks[name];
  if (mark) return [{ type: 'mark', mark, children: inner }];
  const { dir, lang } = properties;
  if (!dir && !lang) return inner;
  return [
    {
      type: 'run',
      ...(dir === 'ltr' || dir === 'rtl' ? { dir: dir satisfies Direction } : {}),
      ...(lang ? { lang: String(lang) } : {}),
      children: inner,
    },
  ];
}

export function elementBlocks(node: HtmlElement, view: View): Block[] {
  if (node.name === 'table') return [table(node, view)];
  return view.blocksOf(node.children);
}

function table(node: HtmlElement, view: View): Block {
  const rows = (...parts: string[]): Cell[][] =>
    node.children
      .filter((part) => isElement(part) && parts.includes(part.name))
      .flatMap((part) => (isElement(part, 'tr') ? [part] : below(part, 'tr')))
      .map((row) => cells(row, view));
  const [caption] = below(node, 'caption');
  return {
    type: 'table',
    table: {
      caption: caption ? tidy(rawInline(caption.children, view)) : [],
      head: rows('thead'),
      body: rows('tbody', 'tr', 'tfoot'),
    },
  };
}

const cells = (row: HtmlElement, view: View): Cell[] =>
  row.children
    .filter((cell) => isElement(cell))
    .map((cell) => ({
      children: tidy(rawInline(cell.children, view)),
      header: cell.name === 'th',
      align: 'start',
      columns: Number(cell.properties['colSpan'] ?? 1),
      rows: Number(cell.properties['rowSpan'] ?? 1),
    }));

const isElement = (node: Nodes, name?: string): node is HtmlElement =>
  node.type === 'htmlElement' && (typeof name !== 'string' || node.name === name);

const below = (node: Nodes, name: string): HtmlElement[] =>
  isElement(node) ? node.children.filter((child): child is HtmlElement => isElement(child, name)) : [];
