/** Runs of the other direction become nodes; code and elements with a direction of their own are left alone. */
import { isolateRuns, mayBeMixed } from '../../languages/isolate.ts';
import type { Language } from '../../languages/table.ts';
import type { Nodes, Phrasing, Tree } from '../../model/text/tree.ts';
import { isLiteral } from './literal.ts';

export function isolate(tree: Tree, language: Pick<Language, 'dir'>): void {
  const within = <T extends Nodes>(nodes: readonly T[]): T[] => {
    let changed = false;
    const children: Nodes[] = [];
    for (const child of nodes) {
      if (child.type === 'text') {
        if (!mayBeMixed(child.value, language)) children.push(child);
        else {
          const runs = isolatedText(child.value, language);
          changed ||= runs.length > 1 || runs[0]?.type !== 'text';
          for (const run of runs) children.push(run);
        }
        continue;
      }
      walk(child);
      children.push(child);
    }
    // Where text may be, so may an isolated run.
    return (changed ? children : nodes) as T[];
  };
  const walk = (node: Nodes | Tree): void => {
    if (node.type === 'isolate' || isLiteral(node)) return;
    if (node.type === 'htmlElement' && (node.name === 'bdi' || node.properties['dir'] !== undefined)) return;
    if (node.type === 'blockDirective' && node.label) node.label = within(node.label);
    // An isolate may be wherever text may.
    if ('children' in node && node.children) (node as { children: Nodes[] }).children = within(node.children);
  };
  walk(tree);
}

/** Text with its foreign runs as nodes. */
export const isolatedText = (value: string, language: Pick<Language, 'dir'>): Phrasing[] =>
  isolateRuns(value, language).map(({ text, foreign }): Phrasing => {
    const node: Phrasing = { type: 'text', value: text };
    return foreign === null ? node : { type: 'isolate', dir: foreign, children: [node] };
  });
