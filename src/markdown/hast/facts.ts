/** What is known of a text once it is HTML: its headings as they read, its anchors, its numbered blocks. */
import type { Element, Nodes, Root } from 'hast';
import type { Heading, TextFacts } from '../../model/library.ts';

export function collectFacts(tree: Root, facts: TextFacts): void {
  const walk = (node: Nodes) => {
    if (node.type === 'element') {
      const { id } = node.properties;
      if (typeof id === 'string' && !/^p\d+$/.test(id)) facts.anchors.push(id);
      const depth = /^h([1-6])$/.exec(node.tagName)?.[1];
      if (depth !== undefined && typeof id === 'string' && !endings.has(id))
        facts.headings.push({ depth: Number(depth), id, text: words(node) } satisfies Heading);
      const block = node.tagName === 'div' && facts.blocks.find((each) => each.id === id);
      if (block) block.text = blockText(node);
      for (const child of node.children) walk(child);
    } else if (node.type === 'root') for (const child of node.children) walk(child);
  };
  walk(tree);
}

/** Headings of what stands after the text. */
const endings: ReadonlySet<string> = new Set(['footnotes', 'references']);

/** Numbers of paragraphs and of footnotes are not words of a heading. */
const isNumber = ({ tagName, properties }: Element) =>
  tagName === 'a' &&
  (properties.role === 'doc-noteref' ||
    properties.role === 'doc-biblioref' ||
    properties.role === 'doc-backlink' ||
    (Array.isArray(properties.className) && properties.className.includes('pn')));

function words(node: Element): string {
  const parts: string[] = [];
  const walk = (child: Nodes) => {
    if (child.type === 'text') parts.push(child.value);
    else if (child.type === 'element' && !isNumber(child)) child.children.forEach(walk);
  };
  walk(node);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** Without the label, the lines about the block, and the blocks inside. */
function blockText({ children }: Element): string {
  const apart = ['label', 'about', 'block'];
  const own = children.filter(
    ({ type, ...node }) =>
      type !== 'element' || !classesOf(node as Element).some((name) => apart.includes(String(name))),
  );
  return own
    .map((child) => (child.type === 'element' ? words(child) : child.type === 'text' ? child.value : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const classesOf = ({ properties }: Element) => (Array.isArray(properties.className) ? properties.className : []);
