/** The text of a tree line by line, across emphasis and links: for what depends on the sign before and after. */
import { childrenOf, type Nodes, type NodeType, type Text, type Tree } from '../../model/text/tree.ts';
import { isLiteral } from './literal.ts';

/** Nodes that run within a line; all others begin a new one. */
const inline: ReadonlySet<NodeType> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'link',
  'footnoteReference',
  'isolate',
  'textDirective',
]);
/** The same among the elements of HTML. */
const inlineElements: ReadonlySet<string> = new Set([
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
  'wbr',
]);

/** A part of a line: text that may be changed, or what is there and may not. */
export type Part = Text | 'note' | 'object';

/** Calls for every line that holds text. */
export function eachLine(tree: Tree, see: (line: readonly Part[]) => void): void {
  let line: Part[] = [];
  const close = () => {
    if (line.length > 0) see(line);
    line = [];
  };
  const walk = (node: Nodes | Tree) => {
    for (const child of childrenOf(node)) {
      const runsOn = inline.has(child.type) || (child.type === 'htmlElement' && inlineElements.has(child.name));
      if (!runsOn) close();
      if (child.type === 'text') line.push(child);
      else if (child.type === 'footnoteReference') line.push('note');
      // Something is there, though not to be changed.
      else if (isLiteral(child) || child.type === 'textDirective') line.push('object');
      else walk(child);
      if (!runsOn) close();
    }
  };
  walk(tree);
  close();
}
