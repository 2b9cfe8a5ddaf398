/** Signs of Markdown, or of another program's Markdown, that stay in the text as signs. */
import type { Root } from 'mdast';
import type { Session } from '../session.ts';
import { linesOf, sourceOf, type Check, type Run } from './runs.ts';
import { signs } from './sign-table.ts';
import { nodesIn, type Child } from '../walk.ts';
import { shortened } from '../../model/problems.ts';

const hidden = /(?<![\\%])%%[^%\n]+%%(?!%)|^%%[ \t]*$/gm;

/** Whether a line begins as code of MDX does. */
const mayBeCode = (source: string) =>
  ['import', 'export'].some((word) => source.startsWith(word) || source.includes(`\n${word}`));

export const checkSigns: Check = ({ tree, runs }, session) => {
  for (const { source, node, parent, place } of runs) {
    if (!/[*_~=[［{%^+|¦$\\:#`!/&]/.test(source) && !mayBeCode(source)) continue;
    const taken = new Uint8Array(source.length + 1);
    for (const { trace, pattern, reason, hint } of signs) {
      if (!source.includes(trace)) continue;
      for (const match of source.matchAll(pattern)) {
        const [from, to] = [match.index, match.index + match[0].length];
        if (taken[from] || taken[to - 1] || match[0].trim() === '') continue;
        taken.fill(1, from, to);
        const written = match[0].trim();
        session.report('markdown-sign', place(from), { written: shortened(written), reason, hint: hint(written) });
      }
    }
    checkNames(source, node.value, place, session);
    for (const match of source.matchAll(hidden))
      session.report('comment-shown', place(match.index), { written: shortened(match[0].trim()) });
    const alert = /^\[!([\w-]+)\][+-]?/.exec(source);
    const isFirst = parent.type === 'paragraph' && parent.children[0] === node;
    if (alert && isFirst && isQuoted(tree, parent.position?.start.offset))
      session.report('markdown-sign', place(0), {
        written: alert[0],
        reason: 'a note is written otherwise',
        hint: 'Write :::note[its title] on a line of its own, the text without >, then a line :::.',
      });
  }
};

/** `&foo;`: what is no name of a character is printed as it stands. */
function checkNames(source: string, value: string, place: Run['place'], session: Session): void {
  if (!source.includes('&')) return;
  for (const match of source.matchAll(/(?<!\\)&(?!amp;)[a-z][a-z0-9]{1,20};/gi))
    if (value.includes(match[0]))
      session.report('markdown-sign', place(match.index), {
        written: match[0],
        reason: 'no character has this name',
        hint: 'Type the character itself.',
      });
}

/** A block of code that goes on to the end of the text, and a backslash at the end of a paragraph, which breaks no line. */
export const checkEnds: Check = ({ nodes }, session) => {
  for (const { node } of nodes) {
    if (node.type === 'code') {
      const lines = linesOf(node, session);
      const fence = /^[ \t]*(`{3,}|~{3,})/.exec(lines[0]?.text ?? '')?.[1];
      const last = lines.at(-1)?.text.trim() ?? '';
      if (fence && lines[0] && (lines.length === 1 || !(last.startsWith(fence) && /^(`+|~+)$/.test(last))))
        session.report('markdown-sign', lines[0].place, {
          written: shortened(lines[0].text.trim(), 20),
          reason: 'the code that begins here has no end, so all below it is code',
          hint: `Write a line ${fence} where the code ends.`,
        });
      continue;
    }
    if (node.type !== 'paragraph' && node.type !== 'heading') continue;
    const last = node.children.at(-1);
    if (
      last?.type === 'text' &&
      session.source[(last.position?.end.offset ?? 0) - 1] === '\\' &&
      /(?<!\\)(?:\\\\)*\\$/.test(sourceOf(last, session))
    )
      session.report('markdown-sign', node, {
        written: '\\',
        reason: 'a backslash at the end of a paragraph breaks no line',
        hint: 'Delete it.',
      });
  }
};

/** Whether the paragraph at an offset is the first of a quotation. */
const isQuoted = (tree: Root, offset: number | undefined): boolean => {
  const within = (nodes: readonly Child[]): boolean =>
    nodes.some((node) =>
      node.type === 'blockquote'
        ? node.children[0]?.position?.start.offset === offset || within(node.children)
        : 'children' in node && within(nodesIn(node)),
    );
  return within(tree.children);
};
