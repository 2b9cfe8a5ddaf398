/** An allowed element that the author wrote as HTML. */
import type { Element } from 'hast';
import type { State } from 'mdast-util-to-hast';
import type { HtmlElement } from '../../nodes.ts';
import { h } from '../build.ts';

export function htmlElement(state: State, node: HtmlElement): Element {
  return h(node.name, { ...node.properties }, ...state.all(node));
}
