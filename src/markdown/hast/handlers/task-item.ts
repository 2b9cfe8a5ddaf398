/** Items of lists; in a task list the words of an item are the label of its box. */
import type { Element } from 'hast';
import type { ListItem, Parents } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';
import { h } from '../build.ts';

export function taskItem(state: State, node: ListItem, parent: Parents | undefined): Element {
  const item = defaultHandlers.listItem(state, node, parent);
  if (typeof node.checked !== 'boolean') return item;
  item.properties = { className: ['task'] };
  const home =
    item.children.find((child): child is Element => child.type === 'element' && child.tagName === 'p') ?? item;
  const end = home.children.findIndex(
    (child, index) =>
      index > 0 &&
      child.type === 'element' &&
      ['ul', 'ol', 'p', 'blockquote', 'pre', 'div', 'table', 'figure'].includes(child.tagName),
  );
  const words = home.children.splice(0, end === -1 ? home.children.length : end);
  home.children.unshift(h('label', {}, ...words));
  return item;
}
