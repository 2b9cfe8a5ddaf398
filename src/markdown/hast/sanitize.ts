/**
 * The last gate: whatever came from an author passes a list of elements, attributes and schemes once more. Everything
 * that may fail it was reported before; nothing that fails it goes out.
 */
import type { Root } from 'hast';
import { sanitize as gate, type Schema } from 'hast-util-sanitize';
import { elements } from '../mdast/elements.ts';
import { slotName } from './handlers/directive.ts';

const own = [
  'a',
  'aside',
  'blockquote',
  'figure',
  'figcaption',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'img',
  'input',
  'label',
  'li',
  'ol',
  'picture',
  'pre',
  'section',
  'source',
  'ul',
];

const schema: Schema = {
  tagNames: [...own, ...Object.keys(elements), slotName],
  attributes: {
    a: ['href', 'rel'],
    bdo: ['dir'],
    code: ['className'],
    del: ['cite', 'dateTime'],
    details: ['open'],
    img: ['src', 'srcSet', 'sizes', 'width', 'height', 'alt', 'loading', 'decoding'],
    input: [['type', 'checkbox'], 'checked', 'disabled'],
    ins: ['cite', 'dateTime'],
    ol: ['start'],
    q: ['cite'],
    source: ['type', 'srcSet', 'sizes'],
    td: ['colSpan', 'rowSpan', 'abbr'],
    th: ['colSpan', 'rowSpan', 'abbr', 'scope'],
    time: ['dateTime'],
    [slotName]: ['dataSlot'],
    '*': ['ariaLabel', 'ariaLabelledBy', 'className', 'dir', 'id', 'lang', 'role', 'tabIndex', 'title'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'], cite: ['http', 'https'] },
  // Ids are given by the pipeline alone: authors cannot write any.
  clobber: [],
};

export const sanitize = (tree: Root): Root => gate(tree, schema) as Root;
