/** Elements whose text is not prose and stays as it is. */
import type { Nodes, Tree } from '../../model/text/tree.ts';

const elements: ReadonlySet<string> = new Set(['code', 'kbd', 'pre', 'samp', 'var']);

export const isLiteral = (node: Nodes | Tree): boolean =>
  node.type === 'code' || node.type === 'inlineCode' || (node.type === 'htmlElement' && elements.has(node.name));
