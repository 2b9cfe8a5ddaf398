/** Numbered blocks (`finding`, `recommendation`, `claim`, `response`) and what else of the directives belongs to the facts of a text. */
import type { Root } from 'mdast';
import { required } from '../../model/required.ts';
import { isBlock } from '../known.ts';
import type { Session } from '../session.ts';
import { each } from '../walk.ts';
import { writtenOf } from '../tree/resolve.ts';
import { isDirective } from './directives.ts';

export function collectDirectives(tree: Root, session: Session): void {
  const { facts, context } = session;
  const { directives } = context;
  const counts = new Map<string, number>();
  each(tree, (node) => {
    if (!isDirective(node)) return;
    const { name } = node;
    const attributes = attributesOf(node);
    const line = session.place(node).line ?? 1;
    if (node.type === 'containerDirective' && isBlock(name)) {
      const number = (counts.get(name) ?? 0) + 1;
      counts.set(name, number);
      const block = { name, number, id: `${name}-${number}` };
      node.data = { ...node.data, block };
      facts.blocks.push({ name, attributes, id: block.id, text: '', line });
    } else if (Object.hasOwn(directives, name))
      required(directives[name], `directive ${name}`).facts?.(writtenOf(node, session), facts);
  });
}

export const attributesOf = (node: {
  attributes?: Record<string, string | null | undefined> | null | undefined;
}): Record<string, string> =>
  Object.fromEntries(Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']));
