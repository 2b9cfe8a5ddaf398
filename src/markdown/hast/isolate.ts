/** Runs of the other direction are isolated as `<bdi dir>`; code and elements with a direction of their own are left alone. */
import type { Element, ElementContent, Root } from 'hast';
import { isolateRuns } from '../../languages/isolate.ts';
import type { Language } from '../../languages/table.ts';
import { h, text } from './build.ts';
import { literal } from './literal.ts';

export function isolate(tree: Root, language: Pick<Language, 'dir'>): void {
  const candidate =
    language.dir === 'rtl'
      ? /[\p{L}\p{N}]/u
      : /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
  const plain =
    language.dir === 'rtl'
      ? /^[^A-Za-z0-9\u00aa-\u02af\u0370-\u058f\u1e00-\u1fff\u2c00-\u2dff\u3000-\uffff]*$/
      : undefined;
  const walk = (node: Root | Element) => {
    let changed = false;
    const children: ElementContent[] = [];
    for (const child of node.children as ElementContent[]) {
      if (child.type === 'text' && candidate.test(child.value) && !plain?.test(child.value)) {
        for (const run of isolateRuns(child.value, language)) {
          if (run.foreign === null) children.push(text(run.text));
          else {
            changed = true;
            children.push(h('bdi', { dir: run.foreign }, text(run.text)));
          }
        }
        continue;
      }
      if (
        child.type === 'element' &&
        child.tagName !== 'bdi' &&
        child.properties.dir === undefined &&
        !literal.has(child.tagName)
      )
        walk(child);
      children.push(child);
    }
    if (changed) node.children = children;
  };
  walk(tree);
}
