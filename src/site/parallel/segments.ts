/** The HTML of two versions of a text, cut at their numbered paragraphs so that they can stand side by side. Pure. */
import { editHtml, joinHtml, noHtml, type Html } from '../../model/html.ts';

export interface Pair {
  /** Number of the first paragraph; `undefined` before the first one and for what follows the text. */
  number?: number;
  /** HTML of both texts; `''` where one has nothing here. */
  first: Html;
  second: Html;
}

/** Elements without a closing tag, as the serializer of the pipeline writes them. */
const empty = new Set(['br', 'hr', 'img', 'input', 'source', 'wbr', 'col', 'embed']);

const tag = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;

/** The elements at the top level, each with all it holds. Text between them is white space only. */
export function topLevel(html: Html): Html[] {
  const elements: Html[] = [];
  let depth = 0;
  let start = 0;
  for (const match of html.matchAll(tag)) {
    const [whole, closing = '', name = '', rest = ''] = match;
    if (depth === 0) start = match.index;
    if (closing) depth--;
    else if (!empty.has(name.toLowerCase()) && !rest.endsWith('/')) depth++;
    if (depth === 0) elements.push(editHtml(html, (all) => all.slice(start, match.index + whole.length)));
  }
  return elements;
}

type Key = number | 'before' | 'footnotes' | 'references';

/**
 * A segment begins with a numbered paragraph, or with the block that holds it, and the headings above it; what has no
 * number follows the paragraph before it. Notes and references are segments of their own.
 */
export function segments(html: Html): Map<Key, Html> {
  const found = new Map<Key, Html>();
  let key: Key = 'before';
  let waiting: Html = noHtml;
  const add = (to: Key, content: Html) => found.set(to, joinHtml([found.get(to) ?? noHtml, content]));
  for (const element of topLevel(html)) {
    const end = /^<section[^>]* class="footnotes( references)?"/.exec(element);
    const number = /<p id="p(\d+)"/.exec(element)?.[1];
    if (end) add(end[1] ? 'references' : 'footnotes', element);
    else if (number !== undefined) {
      key = Number(number);
      add(key, joinHtml([waiting, element]));
      waiting = noHtml;
    } else if (waiting !== noHtml || /^<h[2-6]\b/.test(element)) waiting = joinHtml([waiting, element]);
    else add(key, element);
  }
  if (waiting !== noHtml) add(key, waiting);
  return found;
}

export function pairs(first: Html, second: Html): Pair[] {
  const [left, right] = [segments(first), segments(second)];
  const numbers = [...new Set([...left.keys(), ...right.keys()])].filter((key) => typeof key === 'number');
  const order: Key[] = ['before', ...numbers.sort((a, b) => a - b), 'footnotes', 'references'];
  return order
    .filter((key) => left.has(key) || right.has(key))
    .map((key) => ({
      ...(typeof key === 'number' ? { number: key } : {}),
      first: left.get(key) ?? noHtml,
      second: right.get(key) ?? noHtml,
    }));
}

/**
 * Gives parts of a text other anchors, because an anchor may stand on a page only once, and with links to anchors that are
 * not in the text leading to the page of the publication.
 * @param text the whole text
 * @param prefix before every anchor of the text; `''` leaves them
 * @param page address of the publication
 */
export function createAnchors(text: Html, prefix: string, page: string): (part: Html) => Html {
  const own = new Set([...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!));
  const renamed = (names: string) =>
    names
      .split(' ')
      .map((name) => (own.has(name) ? prefix + name : name))
      .join(' ');
  const change = (whole: string) =>
    whole
      .replace(
        / (id|for|headers|aria-labelledby|aria-describedby)="([^"]*)"/g,
        (_, name: string, names: string) => ` ${name}="${renamed(names)}"`,
      ) // prettier-ignore
      .replace(/ href="#([^"]*)"/g, (_, anchor: string) => {
        const known = own.has(decodeURI(anchor));
        return ` href="${known ? `#${prefix}` : `${page}#`}${anchor}"`;
      })
      .replace(/url\(#([^)]*)\)/g, (_, anchor: string) => `url(#${renamed(anchor)})`);
  return (part) => editHtml(part, (all) => all.replace(tag, change));
}
