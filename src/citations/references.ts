/** The list of references that follows a text. It cannot be written: `cite` puts it there. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Inline } from '../model/text/blocks.ts';
import type { DocumentView, FlowDirective, PageView, TextContext } from '../model/text/directive.ts';
import type { BlockDirective } from '../model/text/tree.ts';
import type { CitationServices } from './cite.ts';
import type { Piece } from './format.ts';
import { required } from '../model/required.ts';

/** Number of a source and how many places cite it, by key. */
export type Cited = Map<string, { number: number; places: number }>;

export interface ReferencesValue {
  title: string;
  items: { number: number; entry: Piece[]; /** Names of the ways back, for screen readers. */ back: string[] }[];
}

export const placeAnchor = (number: number, place: number) =>
  place === 1 ? `cite${number}` : `cite${number}-${place}`;

export function referencesNode(
  cited: Cited,
  { references, words, format }: CitationServices,
  { language: { code } }: TextContext,
): BlockDirective<ReferencesValue> | undefined {
  if (cited.size === 0) return undefined;
  const { text } = words(code);
  const entry = format(code);
  const items = [...cited].map(([key, { number, places }]) => ({
    number,
    entry: entry(required(references[key], `source “${key}”`)),
    back: Array.from({ length: places }, (_, index) => text('reference.back', { n: index + 1 })),
  }));
  return { type: 'blockDirective', name: 'references', value: { title: text('part.references'), items } };
}

export const references: FlowDirective<ReferencesValue> = {
  attributes: [],
  stands: 'alone',
  forms: [],
  open: () => ({ resolve: () => undefined }),
  anchors: ({ items }) => ['references', ...items.map(({ number }) => `ref${number}`)],
  page({ value: { title, items } }, view) {
    const { anchor } = view;
    const id = anchor('references');
    const back = (number: number, labels: readonly string[]) =>
      labels.flatMap((ariaLabel, index) => [
        ' ',
        h('a', { href: `#${anchor(placeAnchor(number, index + 1))}`, role: 'doc-backlink', ariaLabel }, '↩\uFE0E'),
      ]);
    return [
      h(
        'section',
        { className: ['footnotes', 'references'], role: 'doc-bibliography', ariaLabelledBy: [id] },
        h('h2', { id }, title),
        h('ol', {}, items.map((item) => h('li', { id: anchor(`ref${item.number}`) }, item.entry.flatMap((piece) => pagePiece(piece, view)), back(item.number, item.back)))), // prettier-ignore
      ),
    ];
  },
  document: ({ value: { title, items } }, view) => [
    { type: 'heading', depth: 1, anchor: 'references', children: [{ type: 'text', text: title }] },
    {
      type: 'list',
      ordered: true,
      start: 1,
      items: items.map(({ entry }) => [
        { type: 'paragraph', children: entry.flatMap((piece) => documentPiece(piece, view)) },
      ]),
    },
  ],
};

function pagePiece({ text, italic, href }: Piece, { isolated }: PageView): ElementContent[] {
  if (href !== undefined) return [h('a', { href }, h('bdi', { dir: 'ltr' }, text))];
  return italic ? [h('i', {}, isolated(text))] : isolated(text);
}

function documentPiece({ text, italic, href }: Piece, { isolated, href: absolute }: DocumentView): Inline[] {
  if (href !== undefined)
    return [{ type: 'link', href: absolute(href), children: [{ type: 'run', dir: 'ltr', children: [{ type: 'text', text }] }] }]; // prettier-ignore
  return italic ? [{ type: 'mark', mark: 'emphasis', children: isolated(text) }] : isolated(text);
}
