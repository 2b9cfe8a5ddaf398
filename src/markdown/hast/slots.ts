/** Puts what the handlers of directives draw in its place. Runs after the gate: handlers are code of the house, their children passed it. */
import type { Element, ElementContent, Root } from 'hast';
import type { Session } from '../session.ts';
import { slotName } from './handlers/directive.ts';

export function fillSlots(tree: Root, { slots, context }: Session): void {
  if (slots.length === 0) return;
  const walk = (node: Root | Element) => {
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]!;
      if (child.type !== 'element') continue;
      walk(child);
      if (child.tagName !== slotName) continue;
      const { directive, handler } = slots[Number(child.properties.dataSlot)]!;
      node.children.splice(
        index,
        1,
        ...(handler.render({ ...directive, children: child.children }, context) satisfies ElementContent[]),
      );
    }
  };
  walk(tree);
}
