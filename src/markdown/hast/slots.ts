/** Puts what the handlers of directives draw in its place. Runs after the gate: handlers are code of the house, their children passed it. */
import type { Element, Root } from 'hast';
import type { Session } from '../session.ts';
import { slotName } from './handlers/directive.ts';

export function fillSlots(tree: Root, { slots, context }: Session): void {
  if (slots.length === 0) return;
  const walk = (node: Root | Element) => {
    for (let index = 0; index < node.children.length; index++) {
      const child = node.children[index]!;
      if (child.type !== 'element') continue;
      walk(child);
      if (child.tagName !== slotName) continue;
      const { directive, handler } = slots[Number(child.properties.dataSlot)]!;
      const drawn = handler.render({ ...directive, children: child.children }, context);
      node.children.splice(index, 1, ...drawn);
      index += drawn.length - 1;
    }
  };
  walk(tree);
  for (const handler of new Set(slots.map((slot) => slot.handler)))
    tree.children.push(...(handler.end?.(context) ?? []));
}
