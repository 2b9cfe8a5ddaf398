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
    // As in mdast: what stands in a node is a node.
    for (const child of parent.children as Nodes[]) {
      if (child.type === 'text' && child.position?.start.offset !== undefined) {
        const source = session.source.slice(child.position.start.offset, child.position.end.offset);
        runs.push({ node: child, parent, source, place: placesIn(child, session, source) });
      } else if ('children' in child) visit(child);
    }
  };
  visit(tree);
  return runs;
}

/** Counts on from the last place asked for, since checks go through a run from its beginning. */
function placesIn({ position }: Text, session: Session, source: string): Run['place'] {
  let [known, lines, lineStart] = [0, 0, 0];
  return (index) => {
    const { file, line = 1, column = 1 } = session.place({ position });
    if (index < known) [known, lines, lineStart] = [0, 0, 0];
    for (let at = source.indexOf('\n', known); at !== -1 && at < index; at = source.indexOf('\n', at + 1)) {
      lines++;
      lineStart = at + 1;
    }
    known = Math.max(index, lineStart);
    return lines === 0
      ? { file, line, column: column + index }
      : { file, line: line + lines, column: index - lineStart + 1 };
  };
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
  let index = 0;
  // As in mdast: what stands in a node is a node.
  for (const child of parent.children as Nodes[]) {
    see(child, parent, index++);
    if ('children' in child) eachWithin(child, see);
  }
}

export const shortened = (text: string, length = 60) => (text.length > length ? `${text.slice(0, length)}…` : text);
