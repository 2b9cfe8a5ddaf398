/** What the plugins share while one text is rendered: its context, its facts so far, and how to report a problem at a node. */
import type { Node } from 'unist';
import type { TextFacts } from '../model/library.ts';
import { problem, type Place, type RuleName } from '../model/problems.ts';
import type { Context, TextOptions } from './types.ts';

export interface Session {
  readonly context: Context;
  /** The body as it was parsed, for text that must come out exactly as written. */
  readonly source: string;
  readonly facts: TextFacts;
  /** Place of a node in the file, front matter included. */
  place(node: Pick<Node, 'position'>, linesBelow?: number): Place;
  report<R extends RuleName>(
    rule: R,
    at: Pick<Node, 'position'> | Place,
    params: Parameters<typeof problem<R>>[2],
  ): void;
}

export function createSession(
  source: string,
  { lineOffset }: Pick<TextOptions, 'lineOffset'>,
  context: Context,
): Session {
  const place = ({ position }: Pick<Node, 'position'>, linesBelow = 0): Place => {
    if (!position) return { file: context.file };
    const line = position.start.line + lineOffset + linesBelow;
    return { file: context.file, line, ...(linesBelow === 0 ? { column: position.start.column } : {}) };
  };
  return {
    context,
    source,
    facts: { headings: [], paragraphs: 0, links: [], anchors: [], citations: [], figures: [], blocks: [] },
    place,
    report: (rule, at, params) => context.report(problem(rule, 'file' in at ? at : place(at), params)),
  };
}
