/** Footnotes whose text is missing, or that nothing refers to. The parser keeps the former as text. */
import type { Root } from 'mdast';
import { latinDigits } from '../../languages/read-date.ts';
import { required } from '../../model/required.ts';
import type { Session } from '../session.ts';
import { each } from '../walk.ts';

export function checkFootnotes(tree: Root, session: Session): void {
  const used = new Set<string>();
  const known = new Set<string>();
  const unreadable = new Set<string>();
  each(tree, (node) => {
    if (node.type === 'footnoteDefinition') known.add(node.identifier.toUpperCase());
    if (node.type !== 'paragraph' || node.children[0]?.type !== 'text') return;
    // `[^7] The atlas.` at the beginning of a paragraph was meant as the text of the note.
    const [, label = '', text = ''] =
      /^\[\^([^\]\s]+)\](?:[ \t]*[：؛;.][ \t]*|[ \t]+)(\S[^\n]*)/u.exec(node.children[0].value) ?? [];
    if (label === '' || unreadable.has(label)) return;
    unreadable.add(label);
    session.report('markdown-sign', node, {
      written: `[^${label}]`,
      reason: 'it is no text of a footnote without a colon',
      hint: `Write [^${label}]: ${text.slice(0, 60)}`,
    });
  });
  each(tree, (node) => {
    if (node.type === 'footnoteReference') used.add(node.identifier.toUpperCase());
    else if (node.type === 'text' && node.value.includes('[^')) {
      for (const match of node.value.matchAll(/\[\^([^\]\s]+)\]/g)) {
        const label = required(match[1], 'group of the match');
        if (unreadable.has(label)) continue;
        const place = session.place(node, node.value.slice(0, match.index).split('\n').length - 1);
        // The same number in other digits.
        const other = [...known].find((each) => latinDigits(each) === latinDigits(label.toUpperCase()));
        if (other === undefined) session.report('footnote-missing', place, { label });
        else {
          used.add(other);
          session.report('markdown-sign', place, {
            written: `[^${label}]`,
            reason: `the text of this footnote stands under [^${other}]`,
            hint: `Write [^${other}]`,
          });
        }
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
