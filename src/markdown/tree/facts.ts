/** What is known of a finished text: its headings as they read, its anchors, what its numbered blocks say. */
import type { Language } from '../../languages/table.ts';
import type { TextFacts } from '../../model/library.ts';
import type { Directives } from '../../model/text/directive.ts';
import { childrenOf, referenceAnchor, type NodeOf, type Nodes, type Tree } from '../../model/text/tree.ts';
import { wordsOf } from '../document/words.ts';

interface Surroundings {
  language: Language;
  directives: Directives;
}

export function collectFacts(tree: Tree, facts: TextFacts, { language, directives }: Surroundings): void {
  const see = (node: Nodes) => {
    switch (node.type) {
      case 'heading':
        facts.anchors.push(node.id);
        facts.headings.push({ depth: node.depth, id: node.id, text: wordsOf(node.children, language, directives) });
        break;
      case 'footnoteReference':
        facts.anchors.push(referenceAnchor(node.number, node.occurrence));
        break;
      case 'footnotes':
        facts.anchors.push('footnotes');
        break;
      case 'footnoteDefinition':
        facts.anchors.push(`fn${node.number}`);
        break;
      case 'htmlElement':
        if (node.component) facts.drawn = true;
        break;
      case 'textDirective':
      case 'blockDirective': {
        const anchors = directives[node.name]?.anchors?.(node.value) ?? [];
        facts.anchors.push(...anchors);
        const block = node.type === 'blockDirective' && facts.blocks.find(({ id }) => anchors.includes(id));
        if (block) block.text = blockText(node, { language, directives });
        break;
      }
      default:
      // All others have no anchor of their own.
    }
    for (const child of childrenOf(node)) see(child);
  };
  tree.children.forEach(see);
}

/** Without the label, the lines about the block, and the blocks inside. */
const blockText = ({ children = [] }: NodeOf<'blockDirective'>, { language, directives }: Surroundings): string =>
  wordsOf(
    children.filter(
      (child) =>
        child.type !== 'about' &&
        (child.type !== 'blockDirective' || (directives[child.name]?.anchors?.(child.value) ?? []).length === 0),
    ),
    language,
    directives,
  );
