/** A heading with its anchor. */
import type { Element } from 'hast';
import type { Heading } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { h } from '../build.ts';

export function heading(state: State, node: Heading): Element {
  const element = h(`h${node.depth}`, node.data?.id === undefined ? {} : { id: node.data.id }, ...state.all(node));
  state.patch(node, element);
  return element;
}
