/**
 * Text and inline elements that are between blocks become paragraphs, as they are for Markdown itself: a component alone
 * on its line, inline HTML alone on its line, the words inside `<Note>…</Note>`.
 */
import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { required } from '../../model/required.ts';
import type { Child } from '../walk.ts';
import { elements } from './elements.ts';

export function wrapLines(tree: Root): void {
  wrapIn(tree);
}

function wrapIn(parent: Parents): void {
  const { children } = parent;
  if (holdsBlocks(parent) && children.some(inline)) {
    const wrapped: Child[] = [];
    let line: PhrasingContent[] = [];
    const close = () => {
      if (line.some((node) => node.type !== 'text' || node.value.trim() !== '')) {
        wrapped.push({ type: 'paragraph', children: line, position: required(line[0], 'first of the line').position });
      }
      line = [];
    };
    for (const child of children) {
      if (inline(child)) {
        // MDX leaves out the space between components that are alone on their line.
        const [end, start] = [line.at(-1)?.position?.end.offset, child.position?.start.offset];
        if (end !== undefined && start !== undefined && end < start)
          line.push({ type: 'text', value: ' ', position: child.position });
        line.push(child);
      } else {
        close();
        wrapped.push(child);
      }
    }
    close();
    parent.children = wrapped;
  }
  for (const child of parent.children) if ('children' in child && !lines.has(child.type)) wrapIn(child);
}

const lines: ReadonlySet<Nodes['type']> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'table',
  'leafDirective',
  'textDirective',
  'link',
]);

/** Elements whose text needs no paragraph of its own. */
const withOwnText: ReadonlySet<string> = new Set(
  'p summary figcaption td th caption dt dd div table thead tbody tfoot tr dl'.split(' '),
);

const holdsBlocks = (node: Parents) =>
  ['root', 'blockquote', 'listItem', 'containerDirective', 'footnoteDefinition'].includes(node.type) ||
  (node.type === 'htmlElement' && Boolean(elements[node.name]?.block) && !withOwnText.has(node.name));

const phrasing: ReadonlySet<Nodes['type']> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'image',
  'footnoteReference',
  'textDirective',
  'linkReference',
  'imageReference',
]);

const inline = (node: Child): node is PhrasingContent =>
  phrasing.has(node.type) || (node.type === 'htmlElement' && !elements[node.name]?.block);
