/** Directives: the pipeline's own are drawn here; the place of any other is kept for its handler, which runs last. */
import type { Element, ElementContent } from 'hast';
import type { Paragraph } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';
import { attributesOf } from '../../mdast/blocks.ts';
import { formOf } from '../../mdast/directives.ts';
import type { ContainerDirective, DirectiveNode, LeafDirective } from '../../nodes.ts';
import type { Session } from '../../session.ts';
import { h, text } from '../build.ts';
import { figure } from './picture.ts';

/** Stands for a directive until its handler draws it; `dataSlot` is its index in the session. */
export const slotName = 'sanad-slot';

export function directiveHandlers(session: Session): Handlers {
  const { labels, digits, directives, about } = session.context;
  const slot = (state: State, node: DirectiveNode): Element | undefined => {
    const handler = Object.hasOwn(directives, node.name) ? directives[node.name] : undefined;
    if (!handler) return undefined;
    const { line = 1, column = 1 } = session.place(node);
    const index =
      session.slots.push({
        directive: { name: node.name, form: formOf(node), attributes: attributesOf(node), line, column },
        handler,
      }) - 1;
    return h(slotName, { dataSlot: index }, ...state.all(node));
  };
  return {
    textDirective: slot,
    leafDirective: (state: State, node: LeafDirective) =>
      node.name === 'image' && !Object.hasOwn(directives, 'image') ? figure(session)(state, node) : slot(state, node),
    containerDirective: (state: State, node: ContainerDirective) => {
      if (Object.hasOwn(directives, node.name)) return slot(state, node);
      const { label, content } = parts(state, node);
      const block = node.data?.block;
      if (!block)
        return h(
          'aside',
          { className: ['note'], role: 'note' },
          h('p', { className: ['label'] }, ...(label ?? [text(labels.note)])),
          ...content,
        );
      const self = h('a', { href: `#${block.id}` }, text(labels.block(block.name, digits(block.number))));
      return h(
        'div',
        { className: ['block', block.name], id: block.id },
        h('p', { className: ['label'] }, self, ...(label ? [text(' '), ...label] : [])),
        ...content,
        ...(about?.({ name: block.name, number: block.number, attributes: attributesOf(node) }, session.place(node)) ??
          []),
      );
    },
  };
}

/** The label of a container and what stands in it. */
function parts(state: State, node: ContainerDirective): { label?: ElementContent[]; content: ElementContent[] } {
  const [first, ...rest] = node.children;
  if (first?.type !== 'paragraph' || !(first as Paragraph).data?.directiveLabel)
    return { content: state.wrap(state.all(node), false) as ElementContent[] };
  return {
    label: state.all(first),
    content: state.wrap(state.all({ ...node, children: rest }), false) as ElementContent[],
  };
}
