/**
 * From a tree (hast) to a string of HTML, in one pass: `hast-util-to-html` gives the same string (html-tree.test.ts) and takes
 * five times as long. What runs in a browser (scripts, handlers, addresses of scripts, raw strings) is left out. Pure.
 */
import type { Comment, Element, ElementContent, Root, RootContent } from 'hast';
import { find, html, svg, type Schema } from 'property-information';

/** Elements without content (HTML, section 13.1.2; the old ones too). */
const empty = new Set(['area', 'base', 'basefont', 'bgsound', 'br', 'col', 'command', 'embed', 'frame', 'hr', 'image', 'img', 'input', 'keygen', 'link', 'meta', 'param', 'source', 'track', 'wbr']); // prettier-ignore
/** Elements whose content is not text or runs: no page holds them in its text. */
export const active: ReadonlySet<string> = new Set(['script', 'style', 'iframe', 'object', 'embed', 'base', 'template', 'noscript']); // prettier-ignore
/** Elements of SVG whose content is HTML. */
const holdsHtml = new Set(['desc', 'foreignObject', 'title']);

/** Whether an address is relative or of a scheme that opens a page, a letter or a call. Browsers skip blanks and control characters. */
export function isPlainAddress(address: string): boolean {
  // Most addresses begin so, and are no scheme.
  if (address.startsWith('/') || address.startsWith('#')) return true;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(/[\u0000-\u0020\u007f-\u009f]/g, ''))?.[1];
  return scheme === undefined || /^(?:https?|mailto|tel)$/i.test(scheme);
}

interface Attribute {
  /** As written; `undefined` where no such attribute may be written. */
  name: string | undefined;
  boolean: boolean;
  overloaded: boolean;
  separator: string;
  isAddress: boolean;
}

interface Space {
  schema: Schema;
  /** By the name of the property: the table of the package is looked into once for each. */
  known: Map<string, Attribute>;
}

const spaces: Record<'html' | 'svg', Space> = {
  html: { schema: html, known: new Map() },
  svg: { schema: svg, known: new Map() },
};

function attributeOf(property: string, { schema, known }: Space): Attribute {
  const found = known.get(property);
  if (found) return found;
  const info = find(schema, property);
  const isWritten = !/^on|^style$|^srcdoc$/i.test(property) && !/[\0\t\n\f\r "&'/<=>`]/.test(info.attribute);
  const attribute: Attribute = {
    name: isWritten ? info.attribute : undefined,
    boolean: info.boolean,
    overloaded: info.overloadedBoolean,
    separator: info.commaSeparated ? ', ' : ' ',
    isAddress: /href$|^src$|action$/i.test(property),
  };
  known.set(property, attribute);
  return attribute;
}

function writeAttribute(property: string, given: Element['properties'][string], space: Space): string {
  if (given === null || given === undefined || given === false) return '';
  const { name, boolean, overloaded, separator, isAddress } = attributeOf(property, space);
  if (name === undefined || (isAddress && !isPlainAddress(String(given)))) return '';
  if (given === true || (overloaded && (given === name || given === ''))) return ` ${name}`;
  if (boolean && (typeof given !== 'string' || given === name || given === '')) return given ? ` ${name}` : '';
  if (typeof given === 'number' && Number.isNaN(given)) return '';
  return ` ${name}="${escaped(Array.isArray(given) ? given.join(separator).trim() : String(given))}"`;
}

const entities: Readonly<Record<string, string>> = { '\0': '&#x0;', '"': '&quot;', '&': '&amp;', "'": '&#x27;', '`': '&#x60;' }; // prettier-ignore
// Text is looked through before it is gone through: most has nothing to escape.
const escaped = (value: string): string =>
  /[\0"&'`]/.test(value) ? value.replace(/[\0"&'`]/g, (sign) => entities[sign] ?? '') : value;
const escapedText = (value: string): string =>
  value.includes('&') || value.includes('<') ? value.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : value;

/** A comment cannot end before its end. */
const comment = ({ value }: Comment): string =>
  `<!--${value.replace(/^>|^->|<!--|-->|--!>|<!-$/g, (signs) => signs.replaceAll('<', '&lt;').replaceAll('>', '&gt;'))}-->`;

function writeElement({ tagName, properties, children }: Element, space: Space): string {
  const name = tagName.toLowerCase();
  if (active.has(name)) return '';
  const own = space === spaces.html && tagName === 'svg' ? spaces.svg : space;
  let written = `<${tagName}`;
  for (const property in properties) written += writeAttribute(property, properties[property], own);
  written += '>';
  const content = writeAll(children, own === spaces.svg && holdsHtml.has(tagName) ? spaces.html : own);
  return content === '' && space === spaces.html && empty.has(name) ? written : `${written}${content}</${tagName}>`;
}

function writeAll(nodes: readonly (ElementContent | RootContent)[], space: Space): string {
  let written = '';
  for (const node of nodes)
    if (node.type === 'text') written += escapedText(node.value);
    else if (node.type === 'element') written += writeElement(node, space);
    else if (node.type === 'comment') written += comment(node);
  return written;
}

/** The same string for the same tree. */
export const writeTree = (tree: Element | Root): string =>
  tree.type === 'root' ? writeAll(tree.children, spaces.html) : writeElement(tree, spaces.html);
