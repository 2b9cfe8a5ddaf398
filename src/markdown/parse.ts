/**
 * The adapter of the parser. Sätteri gives the same mdast as remark-parse with its extensions, at a tenth of the cost;
 * where the two differ, or where real texts fall into a trap of the syntax, it is put right here and nowhere else.
 */
import type { Parents, Root, Text } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { parseWithFences } from './fences.ts';
import { directiveNames, type KnownNames } from './known.ts';
import { guardColons } from './prepare/colons.ts';
import { friendlyEmphasis } from './prepare/emphasis.ts';
import { readableLines } from './prepare/lines.ts';
import { createStandIns } from './prepare/stand-ins.ts';
import type { Session } from './session.ts';
import { findCostlyText } from './costly-text.ts';
import type { TextOptions } from './types.ts';
import { replace } from './walk.ts';
import { messageOf } from '../model/failure.ts';

/** How the parser is set. */
export const features = { directive: true, frontmatter: false };

/** Deeper nesting than this no text needs; it would exhaust the stack of whoever walks the tree. */
const maxDepth = 100;

/** Brings line ends, byte order marks, zero bytes and half characters into order; lines keep their numbers. */
export function cleanSource(source: string): string {
  return source
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD')
    .toWellFormed();
}

/** What parsing needs of a session. */
type Parsing = Pick<Session, 'source' | 'report'> & { context: KnownNames };

/** Parses a body. MDX that cannot be parsed is reported and gives an empty text. */
export function parse(session: Parsing, format: TextOptions['format']): Root {
  const tangle = findCostlyText(session.source);
  if (tangle) {
    const { line, ...params } = tangle;
    const start = { line, column: 1 };
    session.report('text-signs', { position: { start, end: start } }, params);
    return { type: 'root', children: [] };
  }
  const standIns = createStandIns(session.source);
  const known = directiveNames(session.context);
  const lines = readableLines(session.source);
  let cut: Parents[] = [];
  const read = (source: string) =>
    parseWithFences(guardColons(friendlyEmphasis(source, standIns), known, standIns), (text) => {
      // The parser gives what mdast describes.
      const parsed = (format === 'mdx' ? mdxToMdast : markdownToMdast)(text, { features }) as Root;
      cut = limitDepth(parsed);
      return parsed;
    });
  let tree: Root;
  try {
    tree = read(lines.text);
    const corrected = lines.corrected(tree);
    if (corrected !== undefined) tree = read(corrected);
  } catch (error) {
    const message = standIns.written(messageOf(error));
    const [, line, column, reason] = /^(\d+):(\d+): ([^]*?)(?: \([\w-]+:[\w-]+\))?$/.exec(message) ?? [];
    const start = { line: Number(line ?? 1), column: Number(column ?? 1) };
    session.report('mdx-syntax', { position: { start, end: start } }, { reason: reason ?? 'the parser gives up here' });
    return { type: 'root', children: [] };
  }
  for (const node of cut) session.report('text-too-deep', node, { levels: maxDepth });
  standIns.restore(tree);
  restoreTildes(tree, session);
  restoreText(tree, session);
  return tree;
}

/** Cuts off what is too deep, and returns where. Walks with a stack of its own, since the tree may be deeper than the call stack allows. */
function limitDepth(tree: Root): Parents[] {
  const cut: Parents[] = [];
  const stack: [Parents, number][] = [[tree, 0]];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [node, depth] = top;
    if (depth === maxDepth && node.children.length > 0) {
      node.children = [];
      cut.push(node);
    }
    for (const child of node.children) if ('children' in child) stack.push([child, depth + 1]);
  }
  return cut;
}

/** A single tilde strikes nothing: `5~10`, `H~2~O`. The parser follows GitHub, which lets one do as two. */
function restoreTildes(tree: Root, { source }: Parsing): void {
  replace(tree, (node) => {
    if (node.type !== 'delete' || source.startsWith('~~', node.position?.start.offset)) return undefined;
    const tilde: Text = { type: 'text', value: '~' };
    return [{ ...tilde, position: node.position }, ...node.children, tilde];
  });
}

/**
 * A text directive with neither label nor attributes is text: `10:30`, `A/HRC/59:12`, `see :that`. It comes out exactly as
 * written.
 */
function restoreText(tree: Root, session: Pick<Session, 'source'>): void {
  replace(tree, (node) => {
    if (node.type !== 'textDirective') return undefined;
    const value = session.source.slice(node.position?.start.offset, node.position?.end.offset);
    return /^:[^[\]{}]+$/.test(value) ? [{ type: 'text', value, position: node.position }] : undefined;
  });
}
