/** Footnotes whose text is missing, or that nothing refers to. The parser keeps the former as text. */
import type { Root } from 'mdast';
import { required } from '../../model/required.ts';
import type { Session } from '../session.ts';
import { each } from '../walk.ts';

export function checkFootnotes(tree: Root, session: Session): void {
  const used = new Set<string>();
  each(tree, (node) => {
    if (node.type === 'footnoteReference') used.add(node.identifier.toUpperCase());
    else if (node.type === 'text' && node.value.includes('[^')) {
      for (const match of node.value.matchAll(/\[\^([^\]\s]+)\]/g)) {
        session.report(
          'footnote-missing',
          session.place(node, node.value.slice(0, match.index).split('\n').length - 1),
          { label: required(match[1], 'group of the match') },
        );
      }
    }
  });
  const defined = new Set<string>();
  each(tree, (node) => {
    if (node.type !== 'footnoteDefinition') return;
    const key = node.identifier.toUpperCase();
    if (defined.has(key)) session.report('footnote-twice', node, { label: node.label ?? node.identifier });
    else if (!used.has(key)) session.report('footnote-unused', node, { label: node.label ?? node.identifier });
    defined.add(key);
  });
}
