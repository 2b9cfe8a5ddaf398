/** A text as the parser gave it, for what it took for words although it was meant otherwise. Gone through once, for all checks. */
import type { Nodes, Paragraph, Parents, Root, Text } from 'mdast';
import type { Place } from '../../model/problems.ts';
import type { Session } from '../session.ts';
import { nodesIn } from '../walk.ts';

/** Words as they are in the source. */
export interface Run {
  node: Text;
  /** As in the source: `\*` keeps its backslash. */
  source: string;
  parent: Parents;
  /** Place of an offset in `source`. */
  place(index: number): Place;
}

/** A node with its parent and its place among the children. */
interface Within<N extends Nodes = Nodes> {
  node: N;
  parent: Parents;
  index: number;
}

interface Parsed {
  tree: Root;
  /** In order. */
  nodes: readonly Within[];
  /** All text outside code, HTML and formulas of MDX, in order. */
  runs: readonly Run[];
  paragraphs: readonly (Within<Paragraph> & { source: string })[];
}

/** One check of what an author wrote: reports to the session, changes nothing. */
export type Check = (text: Parsed, session: Session) => void;

export function visitRuns(tree: Root, session: Session): Parsed {
  const nodes: Within[] = [];
  const runs: Run[] = [];
  const paragraphs: Parsed['paragraphs'][number][] = [];
  const visit = (parent: Parents) => {
    let index = 0;
    for (const node of nodesIn(parent)) {
      const within = { node, parent, index: index++ };
      nodes.push(within);
      if (node.type === 'text' && node.position?.start.offset !== undefined) {
        const source = sourceOf(node, session);
        runs.push({ node, parent, source, place: placesIn(node, session, source) });
      } else if (node.type === 'paragraph') paragraphs.push({ ...within, node, source: sourceOf(node, session) });
      if ('children' in node) visit(node);
    }
  };
  visit(tree);
  return { tree, nodes, runs, paragraphs };
}

export const sourceOf = ({ position }: Nodes, session: Session): string =>
  position?.start.offset === undefined ? '' : session.source.slice(position.start.offset, position.end.offset);

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
