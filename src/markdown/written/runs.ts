/** The words of a text as they stand in the source, for what the parser took for words although it was meant otherwise. */
import type { Nodes, Parents, Root, Text } from 'mdast';
import type { Place } from '../../model/problems.ts';
import type { Session } from '../session.ts';

export interface Run {
  node: Text;
  /** As in the source: `\*` keeps its backslash. */
  source: string;
  parent: Parents;
  /** Place of an offset in `source`. */
  place(index: number): Place;
}

/** One check of what an author wrote: reports to the session, changes nothing. */
export type Check = (tree: Root, session: Session) => void;

/** All text outside code, HTML and formulas of MDX, in order. */
export function runsOf(tree: Root, session: Session): Run[] {
  const runs: Run[] = [];
  const visit = (parent: Parents) => {
    for (const child of parent.children as Nodes[]) {
      if (child.type === 'text' && child.position?.start.offset !== undefined)
        runs.push({
          node: child,
          parent,
          source: session.source.slice(child.position.start.offset, child.position.end.offset),
          place: (index) => placeIn(child, session, index),
        });
      else if ('children' in child) visit(child);
    }
  };
  visit(tree);
  return runs;
}

function placeIn({ position }: Text, session: Session, index: number): Place {
  const start = position!.start.offset!; // Only nodes with an offset become runs.
  const before = session.source.slice(start, start + index);
  const lines = before.split('\n').length - 1;
  const { file, line = 1, column = 1 } = session.place({ position });
  return lines === 0
    ? { file, line, column: column + index }
    : { file, line: line + lines, column: before.length - before.lastIndexOf('\n') };
}

/** Source of a block, line by line, with the place of each. */
export function linesOf(node: Nodes, session: Session): { text: string; place: Place }[] {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return [];
  const first = session.place(node);
  return session.source
    .slice(start.offset, end.offset)
    .split('\n')
    .map((text, index) => ({
      text: index === 0 ? text : text.replace(/^[ \t]*(?:>[ \t]?)*/, ''),
      place: { file: first.file, line: (first.line ?? 1) + index },
    }));
}

/** Every node with its parent and its place among the children. */
export function eachWithin(parent: Parents, see: (node: Nodes, parent: Parents, index: number) => void): void {
  for (const [index, child] of (parent.children as Nodes[]).entries()) {
    see(child, parent, index);
    if ('children' in child) eachWithin(child, see);
  }
}

export const shortened = (text: string, length = 60) => (text.length > length ? `${text.slice(0, length)}…` : text);
