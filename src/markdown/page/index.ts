/** From the finished tree to HTML. One node, one function; author-made names and addresses pass a gate. Pure. */
import type { ElementContent } from 'hast';
import { isolateRuns } from '../../languages/isolate.ts';
import type { Language } from '../../languages/table.ts';
import { serializeHtml, type Html } from '../../model/html.ts';
import type { Directives, PageView } from '../../model/text/directive.ts';
import type { Nodes, NodeOf, NodeType, PageComponent } from '../../model/text/tree.ts';
import { h } from './element.ts';
import type { Labels } from '../types.ts';
import { blockDirective, textDirective } from './directive.ts';
import { footnoteDefinition, footnoteReference, footnotes } from './footnote.ts';
import { htmlElement } from './html-element.ts';
import { link } from './link.ts';
import { list, listItem } from './list.ts';
import { withMark } from './outdated.ts';
import { image } from './picture.ts';
import { paragraph } from './paragraph.ts';
import { table, tableCell, tableRow } from './table.ts';

export interface PageOptions {
  /** Language of the text. */
  language: Language;
  directives: Directives;
  labels: Labels;
  /** Number in the digits of the language. */
  digits(value: number | string): string;
  /** Anchor on the page, where several texts stand; without it as it is. */
  anchor?(id: string): string;
  /** Address of a link, made from that in the tree; without it as it is. */
  href?(address: string): string;
  /** Draws a component of Astro around its content; without it the content stands alone. */
  component?(component: PageComponent, content: ElementContent[]): ElementContent[];
}

export interface View extends PageView {
  options: PageOptions;
}

export type Draw<T extends NodeType> = (node: NodeOf<T>, view: View) => ElementContent[];

const handlers: { [T in NodeType]: Draw<T> } = {
  about: ({ children }, view) => [h('p', { className: ['about'] }, view.nodes(children))],
  blockDirective,
  blockquote: ({ children }, view) => [h('blockquote', {}, lines(view.nodes(children)))],
  break: () => [h('br', {}), text('\n')],
  code: ({ lang, value }, view) => [
    h(
      'pre',
      { tabIndex: 0, ...ltr(view) },
      h('code', lang === undefined ? {} : { className: [`language-${lang}`] }, value === '' ? [] : text(`${value}\n`)),
    ),
  ],
  delete: ({ children }, view) => [h('del', {}, view.nodes(children))],
  emphasis: ({ children }, view) => [h('em', {}, view.nodes(children))],
  footnoteDefinition,
  footnoteReference,
  footnotes,
  heading: ({ depth, id, children }, view) => [h(`h${depth}`, { id: view.anchor(id) }, view.nodes(children))],
  htmlElement,
  image,
  inlineCode: ({ value }, view) => [h('code', ltr(view), text(value))],
  isolate: ({ dir, lang, children }, view) => [
    h('bdi', { ...(lang === undefined ? {} : { lang }), dir }, view.nodes(children)),
  ],
  link,
  list,
  listItem,
  paragraph,
  strong: ({ children }, view) => [h('strong', {}, view.nodes(children))],
  table,
  tableCell,
  tableRow,
  text: ({ value }) => [text(value)],
  textDirective,
  thematicBreak: () => [h('hr', {})],
};

/** Code runs from left to right in every language; a block of it can be scrolled with the keyboard. */
const ltr = ({ options }: View) => (options.language.dir === 'rtl' ? { dir: 'ltr' } : {});

export const text = (value: string): ElementContent => ({ type: 'text', value });

/** Blocks with line ends around them. */
export const lines = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.length === 0 ? [text('\n')] : [text('\n'), ...nodes.flatMap((node) => [node, text('\n')])];

function createPageView(options: PageOptions): View {
  const { language, anchor = (id) => id, href = (address) => address } = options;
  const view: View = {
    options,
    language,
    nodes: (nodes) =>
      nodes.flatMap((node) => {
        // The function of a node's own type takes that node.
        const drawn = (handlers[node.type] as Draw<NodeType>)(node, view);
        return 'outdated' in node && node.outdated ? withMark(drawn, node.outdated, view) : drawn;
      }),
    flow: (nodes) => view.nodes(nodes).flatMap((node, index) => (index === 0 ? [node] : [text('\n'), node])),
    isolated: (words) =>
      isolateRuns(words, language).map((run) =>
        run.foreign === null ? text(run.text) : h('bdi', { dir: run.foreign }, text(run.text)),
      ),
    anchor,
    href,
  };
  return view;
}

/** Blocks, each on a line of its own. */
export const pageContent = (nodes: readonly Nodes[], options: PageOptions): ElementContent[] =>
  createPageView(options)
    .nodes(nodes)
    .flatMap((node, index) => (index === 0 ? [node] : [text('\n'), node]));

export const pageHtml = (nodes: readonly Nodes[], options: PageOptions): Html =>
  serializeHtml({ type: 'root', children: pageContent(nodes, options) });
