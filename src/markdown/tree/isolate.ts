/** Runs of the other direction become nodes; code and elements with a direction of their own are left alone. */
import { isolateRuns } from '../../languages/isolate.ts';
import { rightToLeftLetters } from '../../languages/right-to-left.ts';
import type { Language } from '../../languages/table.ts';
import type { Nodes, Phrasing, Tree } from '../../model/text/tree.ts';
import { isLiteral } from './literal.ts';

/** Signs that belong to a number; without them text of one script needs no closer look. */
const signed = /[+−\-٪%‰°=^×÷±≈$€£][0-9٠-٩۰-۹]|[0-9٠-٩۰-۹][٪%‰°=^×÷±≈⁰¹²³⁴-⁹⁻₀-₉]/;
const rightToLeft = new RegExp(`[${rightToLeftLetters}]`, 'u');

export function isolate(tree: Tree, language: Pick<Language, 'dir'>): void {
  const candidate = language.dir === 'rtl' ? /[\p{L}\p{N}]/u : rightToLeft;
  const plain =
    language.dir === 'rtl'
      ? /^[^A-Za-z0-9\u00aa-\u02af\u0370-\u058f\u1e00-\u1fff\u2c00-\u2dff\u3000-\uffff]*$/
      : undefined;
  const within = <T extends Nodes>(nodes: readonly T[]): T[] => {
    let changed = false;
    const children: Nodes[] = [];
    for (const child of nodes) {
      if (child.type === 'text') {
        if (!candidate.test(child.value) || (plain?.test(child.value) && !signed.test(child.value)))
          children.push(child);
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
