/** Lists; in a task list the words of an item are the label of its box. */
import type { Element, ElementContent } from 'hast';
import { h } from './element.ts';
import type { NodeOf } from '../../model/text/tree.ts';
import { lines, text, type Draw, type View } from './index.ts';

export const list: Draw<'list'> = ({ ordered, start, spread, children }, view) => [
  h(
    ordered ? 'ol' : 'ul',
    start === undefined ? {} : { start },
    lines(children.map((node) => item(node, spread, view))),
  ),
];

/** Lists draw their items, since these do not know whether they are apart. */
export const listItem: Draw<'listItem'> = (node, view) => [item(node, false, view)];

function item({ checked, children }: NodeOf<'listItem'>, spread: boolean, view: View): Element {
  const content = view.nodes(children);
  if (checked !== undefined) {
    const box = h('input', { type: 'checkbox', checked, disabled: true });
    const [head] = content;
    if (head && isParagraph(head)) head.children.unshift(box, ...(head.children.length > 0 ? [text(' ')] : []));
    else content.unshift(h('p', {}, box));
  }
  const flat = content.flatMap((child, index) => [
    // Line ends are before all blocks but a paragraph that begins the item.
    ...(spread || index !== 0 || !isParagraph(child) ? [text('\n')] : []),
    ...(isParagraph(child) && !spread ? child.children : [child]),
  ]);
  const tail = content.at(-1);
  if (tail && (spread || !isParagraph(tail))) flat.push(text('\n'));
  return checked === undefined ? h('li', {}, flat) : h('li', { className: ['task'] }, labelled(flat));
}

const blocks: ReadonlySet<string> = new Set(['ul', 'ol', 'p', 'blockquote', 'pre', 'div', 'table', 'figure']);

function labelled(content: ElementContent[]): ElementContent[] {
  const paragraph = content.find(isParagraph);
  const home = paragraph?.children ?? content;
  const end = home.findIndex((child, index) => index > 0 && child.type === 'element' && blocks.has(child.tagName));
  const words = home.splice(0, end === -1 ? home.length : end);
  home.unshift(h('label', {}, words));
  return content;
}

const isParagraph = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'p';
