/**
 * The last gate: names, attributes and addresses that came from an author pass a list once more. Everything that may fail
 * it was reported before; nothing that fails it goes out. All other elements are made of names in our own code.
 */
import type { Element, ElementContent } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { elements } from '../mdast/elements.ts';

const schema: Schema = {
  tagNames: ['a', ...Object.keys(elements)],
  attributes: {
    a: ['href', 'rel'],
    bdo: ['dir'],
    del: ['cite', 'dateTime'],
    details: ['open'],
    ins: ['cite', 'dateTime'],
    q: ['cite'],
    td: ['colSpan', 'rowSpan', 'abbr', 'scope'],
    th: ['colSpan', 'rowSpan', 'abbr', 'scope'],
    time: ['dateTime'],
    '*': ['dir', 'lang', 'title'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], cite: ['http', 'https'] },
};

/** @returns the element without what is not on the list; its content alone if its name is not */
export function sanitizeElement(element: Element): ElementContent[] {
  const { children } = element;
  const passed = sanitize({ ...element, children: [] }, schema);
  return passed.type === 'element' ? [{ ...passed, children }] : children;
}
