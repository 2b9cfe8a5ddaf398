/**
 * Numbers of paragraphs. Counted are the paragraphs that are at the top level of a text or inside a directive such as
 * `:::finding`; not the items of lists, quotations, tables, footnotes, headings, pictures, charts, labels of directives and
 * HTML blocks, nor what is marked as unnumbered. A translation keeps the numbers as long as it keeps the paragraphs: how it breaks lines, writes lists or
 * places footnotes does not matter.
 */
import type { Paragraph, Root, RootContent } from 'mdast';
import { uncounted } from '../directives/unnumbered.ts';
import type { Session } from '../session.ts';

export function numberParagraphs(tree: Root, session: Session): void {
  if (!session.context.numbered) return;
  const count = (nodes: readonly RootContent[]) => {
    for (const node of nodes) {
      if (node.type === 'containerDirective') {
        if (!uncounted.has(node.name)) count(node.children);
      } else if (node.type === 'paragraph' && !node.data?.directiveLabel && hasText(node))
        node.data = { ...node.data, number: ++session.facts.paragraphs };
    }
  };
  count(tree.children);
}

const hasText = (node: Paragraph) =>
  node.children.some(
    (child) => child.type !== 'image' && child.type !== 'break' && (child.type !== 'text' || child.value.trim() !== ''),
  );
