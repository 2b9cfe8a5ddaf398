/**
 * Closing fences that the parser takes for something else: directly after a table, `:::` becomes a row of it, directly after
 * a definition a paragraph. An empty line before the fence helps; afterwards all places are those of the source again.
 */
import type { Nodes, Parents, Root } from 'mdast';
import type { Point } from 'unist';
import { required } from '../model/required.ts';
import { each } from './walk.ts';

interface Insertion {
  /** Where it begins in the longer text. */
  at: number;
  length: number;
}

/** Parses with empty lines put in where they are needed. */
export function parseWithFences(source: string, parse: (source: string) => Root): Root {
  const insertions: Insertion[] = [];
  let text = source;
  let tree = parse(text);
  let last = -1;
  for (let at = lostFence(tree, text); at !== undefined && at > last; at = lostFence(tree, text)) {
    // Signs of quotations and the indent of lists belong to the empty line too.
    const line = text.lastIndexOf('\n', at - 1) + 1;
    const empty = `${text.slice(line, at).trimEnd()}\n`;
    text = text.slice(0, line) + empty + text.slice(line);
    for (const insertion of insertions) if (insertion.at >= line) insertion.at += empty.length;
    insertions.push({ at: line, length: empty.length });
    tree = parse(text);
    last = at + empty.length;
  }
  if (insertions.length > 0) moveBack(tree, insertions);
  return tree;
}

/** Offset of the first such fence; only inside a container can one be meant. */
function lostFence(parent: Parents, text: string, inContainer = false): number | undefined {
  let before: Nodes | undefined;
  for (const child of parent.children) {
    if (inContainer && before && hides(child, before) && isFence(child, text))
      return required(child.position, 'position of what was parsed').start.offset;
    if ('children' in child) {
      const found = lostFence(child, text, inContainer || child.type === 'containerDirective');
      if (found !== undefined) return found;
    }
    before = child;
  }
  return undefined;
}

const hides = (node: Nodes, before: Nodes) =>
  node.type === 'tableRow' ||
  (node.type === 'paragraph' &&
    before.type === 'definition' &&
    before.position?.end.line === required(node.position, 'position of what was parsed').start.line - 1);

const isFence = ({ position }: Nodes, text: string) =>
  /^:{3,}[ \t]*(?:\n|$)/.test(text.slice(position?.start.offset, position?.end.offset));

function moveBack(tree: Root, insertions: readonly Insertion[]): void {
  const move = (point: Point): Point => {
    const before = insertions.filter(({ at, length }) => point.offset !== undefined && point.offset >= at + length);
    const offset = (point.offset ?? 0) - before.reduce((sum, { length }) => sum + length, 0);
    return { line: point.line - before.length, column: point.column, offset };
  };
  const moveNode = (node: Nodes) => {
    if (node.position) node.position = { start: move(node.position.start), end: move(node.position.end) };
  };
  moveNode(tree);
  each(tree, moveNode);
}
