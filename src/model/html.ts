/**
 * HTML as a type of its own. Only the functions of this file make it: they escape text, put escaped pieces together and
 * write trees. A plain string is not HTML, so the type checker refuses it wherever a page prints markup. Pure.
 */
import type { Element, Root } from 'hast';
import { active, isPlainAddress, writeTree } from './html-tree.ts';

export { isPlainAddress } from './html-tree.ts';

declare const brand: unique symbol;

/** A string of HTML in which everything that came from an author is escaped. Joined with a plain string it is a plain string again. */
export type Html = string & { readonly [brand]: 'html' };

/** What the one component that prints HTML is given. */
export interface MarkupProps {
  html: Html;
}

/** The casts of this file: the one place where a string becomes HTML. */
const safe = (text: string): Html => text as Html;

export const noHtml: Html = safe('');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML, also inside an attribute in double quotation marks. */
export const escapeHtml = (text: string): Html =>
  // Most texts have none of these signs.
  safe(/[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => entities[sign] ?? '') : text);

/**
 * A piece of HTML as written in the source, with places for others: markup`<p>${escapeHtml(name)}</p>`. A plain string in a
 * place is an error of the type checker: `escapeHtml` makes HTML of text, `element` writes attributes.
 */
export function markup(written: TemplateStringsArray, ...places: readonly (Html | number)[]): Html {
  let html = written.raw[0] ?? '';
  for (const [index, place] of places.entries()) html += `${place}${written.raw[index + 1] ?? ''}`;
  return safe(html);
}

export const joinHtml = (parts: readonly Html[], separator: Html = noHtml): Html => safe(parts.join(separator));

/** What is between pieces. */
export const space: Html = safe(' ');
export const middleDot: Html = safe(' · ');
export const lineBreak: Html = safe('<br>');

export type Attributes = Readonly<Record<string, string | undefined>>;

/** Elements that have no content (HTML, section 13.1.2). */
const empty = new Set(['br', 'hr', 'img', 'input', 'source', 'wbr', 'col', 'meta', 'link']);
const elementName = /^[a-z][a-z0-9-]*$/;
const attributeName = /^(?!on|style$|srcdoc$)[a-z][a-z0-9:-]*$/;
/** Those that were looked at: views write a few dozen. */
const names = new Set<string>();
const attributeNames = new Set<string>();

/**
 * An element with its attributes escaped; those that are `undefined` are left out, and an address that a browser would run is too.
 * @throws if the name of the element or of an attribute is not one that views may write: a fault of the program
 */
export function element(name: string, attributes: Attributes, ...content: readonly Html[]): Html {
  if (!names.has(name)) {
    if (!elementName.test(name) || active.has(name)) throw new Error(`No element of pages: ${name}`);
    names.add(name);
  }
  let start = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (!attributeNames.has(key)) {
      if (!attributeName.test(key)) throw new Error(`No attribute of pages: ${key}`);
      attributeNames.add(key);
    }
    if (value === undefined || ((key === 'href' || key === 'src') && !isPlainAddress(value))) continue;
    start += ` ${key}="${escapeHtml(value)}"`;
  }
  return safe(empty.has(name) ? `${start}>` : `${start}>${content.join('')}</${name}>`);
}

const firstSign = 0xe000;

/** Signs of the private use area, to be in a sentence for pieces of HTML until `fillHtml` puts them there. */
export const signFor = (index: number): string => String.fromCharCode(firstSign + index);

/** Puts pieces of HTML into the places of their signs; a sign without a piece goes. */
export const fillHtml = (sentence: Html, parts: readonly Html[]): Html =>
  safe(sentence.replace(/[\uE000-\uF8FF]/g, (sign) => parts[sign.charCodeAt(0) - firstSign] ?? ''));

/** A tree as HTML, the same bytes as ever for the same tree. Scripts, handlers and raw strings in it are left out. */
export const serializeHtml = (tree: Element | Root): Html => safe(writeTree(tree));

/** HTML that `serializeHtml` made and that was kept in a file of the cache since. For the readers of the cache alone. */
export const storedHtml = (text: string): Html => safe(text);

/** HTML that Astro drew: markup of our components, or of those whose code whoever builds the site trusts. For the components that draw it first alone. */
export const drawnHtml = (text: string): Html => safe(text);

/** A block of data for machines, such as JSON-LD; `<` cannot end it. */
export const dataBlock = (type: 'application/ld+json' | 'application/json', value: unknown): Html =>
  safe(`<script type="${type}">${jsonInHtml(value)}</script>`);

/** JSON that cannot end the element it is in. */
const jsonInHtml = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
