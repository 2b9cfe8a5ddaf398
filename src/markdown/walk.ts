/** The two ways in which plugins go through a tree. Small on purpose: a text is walked a dozen times. */
import type { Parents, PhrasingContent, RootContent } from 'mdast';

export type Child = RootContent | PhrasingContent;

/** The nodes in a node, whatever may be in it. */
export const nodesIn = (parent: Parents): readonly Child[] => parent.children;

/** Every node below, in the order of the text. */
export function each(parent: Parents, see: (node: Child) => void): void {
  for (const child of parent.children) {
    see(child);
    if ('children' in child) each(child, see);
  }
}

/**
 * Replaces nodes, the inner ones first. `change` returns what takes the place of a node, or `undefined` to keep it.
 * Runs of text that meet become one.
 */
export function replace(parent: Parents, change: (node: Child, parent: Parents) => readonly Child[] | undefined): void {
  let children: Child[] | undefined;
  let index = 0;
  // Not `entries()`: this is the innermost loop of reading a text.
  for (const child of parent.children) {
    if ('children' in child) replace(child, change);
    const changed = change(child, parent);
    if (changed) children ??= parent.children.slice(0, index);
    index++;
    if (children) for (const node of changed ?? [child]) append(children, node);
  }
  if (children) parent.children = children;
}

function append(children: Child[], node: Child): void {
  const last = children.at(-1);
  if (last?.type === 'text' && node.type === 'text') {
    const end = node.position?.end ?? last.position?.end;
    children[children.length - 1] = {
      type: 'text',
      value: last.value + node.value,
      ...(last.position && end ? { position: { start: last.position.start, end } } : {}),
    };
  } else children.push(node);
}
