/** An element of a page, from names as hast has them: `hastscript` would look up each of them, and a text has hundreds. */
import type { Element, ElementContent } from 'hast';

type Content = ElementContent | string | readonly ElementContent[];

/** @param properties as hast names them: `className`, `ariaLabel` */
export function h(tagName: string, properties: Element['properties'], ...content: readonly Content[]): Element {
  const children: ElementContent[] = [];
  for (const part of content)
    if (typeof part === 'string') children.push({ type: 'text', value: part });
    else if ('type' in part) children.push(part);
    else for (const node of part) children.push(node);
  return { type: 'element', tagName, properties, children };
}
