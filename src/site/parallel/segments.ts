/** Two versions of a text, cut at their numbered paragraphs so that they can be side by side. Pure. */
import type { PageAnchors } from '../../model/text/directive.ts';
import { eachNode, type Flow, type Tree } from '../../model/text/tree.ts';

interface Pair {
  /** Number of the first paragraph; `undefined` before the first one and for what follows the text. */
  number?: number;
  /** Blocks of both texts; none where one has nothing here. */
  first: Flow[];
  second: Flow[];
}

type Key = number | 'before' | 'footnotes' | 'references';

/**
 * A segment begins with a numbered paragraph, or with the block that holds it, and the headings above it; what has no
 * number follows the paragraph before it. Notes and references are segments of their own.
 */
function segments({ children }: Tree): Map<Key, Flow[]> {
  const found = new Map<Key, Flow[]>();
  let key: Key = 'before';
  let waiting: Flow[] = [];
  const add = (to: Key, ...nodes: Flow[]) => found.set(to, [...(found.get(to) ?? []), ...nodes]);
  for (const node of children) {
    const end = endOf(node);
    const number = firstNumber(node);
    if (end) add(end, node);
    else if (number !== undefined) {
      key = number;
      add(key, ...waiting, node);
      waiting = [];
    } else if (waiting.length > 0 || node.type === 'heading') waiting.push(node);
    else add(key, node);
  }
  if (waiting.length > 0) add(key, ...waiting);
  return found;
}

const endOf = (node: Flow): 'footnotes' | 'references' | undefined => {
  if (node.type === 'footnotes') return 'footnotes';
  return node.type === 'blockDirective' && node.name === 'references' ? 'references' : undefined;
};

function firstNumber(node: Flow): number | undefined {
  if (node.type === 'paragraph') return node.number;
  let number: number | undefined;
  eachNode(node, (child) => {
    if (child.type === 'paragraph') number ??= child.number;
  });
  return number;
}

export function pairs(first: Tree, second: Tree): Pair[] {
  const [left, right] = [segments(first), segments(second)];
  const numbers = [...new Set([...left.keys(), ...right.keys()])].filter((key) => typeof key === 'number');
  const order: Key[] = ['before', ...numbers.sort((a, b) => a - b), 'footnotes', 'references'];
  return order
    .filter((key) => left.has(key) || right.has(key))
    .map((key) => ({
      ...(typeof key === 'number' ? { number: key } : {}),
      first: left.get(key) ?? [],
      second: right.get(key) ?? [],
    }));
}

/**
 * Gives a text other anchors, because an anchor may be on a page only once, and links to anchors that are not in the
 * text leading to the page of the publication.
 * @param own whether the text has an anchor
 * @param prefix before every anchor of the text; `''` leaves them
 * @param page address of the publication
 */
export const createAnchors = (own: (anchor: string) => boolean, prefix: string, page: string): PageAnchors => ({
  anchor: (id) => prefix + id,
  href(address) {
    if (!address.startsWith('#')) return address;
    const anchor = address.slice(1);
    return own(decodeURI(anchor)) ? `#${prefix}${anchor}` : page + address;
  },
});
