/** Numbered blocks (`finding`, `recommendation`, `claim`, `response`) and what else of the directives belongs to the facts of a text. */
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { citationKeys } from '../../model/citation-keys.ts';
import { isBlock } from '../directives.ts';
import type { Session } from '../session.ts';
import { each } from '../walk.ts';
import { isDirective } from './directives.ts';

export function collectDirectives(tree: Root, session: Session): void {
  const { facts } = session;
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
    } else if (name === 'stat' || name === 'chart') facts.figures.push({ directive: name, attributes, line });
    else if (name === 'cite') {
      for (const key of citationKeys(attributes.key ?? toString(node)))
        if (!facts.citations.includes(key)) facts.citations.push(key);
    }
  });
}

export const attributesOf = (node: {
  attributes?: Record<string, string | null | undefined> | null | undefined;
}): Record<string, string> =>
  Object.fromEntries(Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']));
