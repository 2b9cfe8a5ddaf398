/**
 * Bare addresses in a text of another script: its punctuation, its signs without spaces between words, letters that follow
 * directly on Latin ones, and marks that cannot be seen, with all after them, belong to the sentence and not to the address.
 * Letters of a path of their own are of the address: `https://fa.wikipedia.org/wiki/سند`.
 */
import type { PhrasingContent, Root, Text } from 'mdast';
import { replace } from '../walk.ts';

const end =
  /[،؛؟۔٪٫٬«»‹›“”‘’„‚…—–|｜]|[\u00ad\u061c\u200b-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff]|[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff01-\uffef]|(?<=[\p{sc=Latin}\p{Nd}])(?![\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}])\p{L}/u;

export function trimAutolinks(tree: Root): void {
  replace(tree, (node) => {
    const [text] = node.type === 'link' ? node.children : [];
    if (node.type !== 'link' || node.children.length !== 1 || text?.type !== 'text') return undefined;
    const start = end.exec(text.value)?.index;
    if (!start || !isBare(node.position, text) || !node.url.endsWith(text.value)) return undefined;
    const kept = withoutEnd(text.value.slice(0, start));
    const url = node.url.slice(0, node.url.length - text.value.length) + kept;
    const rest = linked(text.value.slice(kept.length));
    return [
      { ...node, url, children: [{ ...text, value: kept }] },
      ...rest.map((part) => ({ ...part, position: node.position })),
    ];
  });
}

/** Addresses in what was cut off, which the parser took for a part of the one before it: `见https://a.org，和https://b.org。` */
function linked(rest: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (let match = address.exec(rest); match; match = address.exec(rest.slice(from))) {
    const index = from + match.index;
    const kept = withoutEnd(match[0].slice(0, end.exec(match[0])?.index));
    if (index > from) parts.push({ type: 'text', value: rest.slice(from, index) });
    const url = /^https?:/i.test(kept) ? kept : kept.includes('@') ? `mailto:${kept}` : `http://${kept}`;
    parts.push({ type: 'link', url, children: [{ type: 'text', value: kept }] });
    from = index + kept.length;
  }
  if (from < rest.length) parts.push({ type: 'text', value: rest.slice(from) });
  return parts;
}

/** As in GFM: with its scheme, from `www.`, or of a mailbox. */
const address = /https?:\/\/[\p{L}\p{N}][^\s<]{2,}|(?<![\w.-])www\.[^\s<]{3,}|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/iu;

/** A bare address covers exactly its own text; `[…](…)` and `<…>` have signs around it. */
const isBare = (position: Root['position'], text: Text) =>
  position?.start.offset !== undefined &&
  position.start.offset === text.position?.start.offset &&
  position.end.offset === text.position?.end.offset;

/** GFM's own rule for the end of an address: no punctuation, no closing bracket without its opening one. */
function withoutEnd(address: string): string {
  const kept = address.replace(/[.,:;!?'"*_~]+$/, '');
  const extra = kept.endsWith(')') && kept.split(')').length > kept.split('(').length;
  return extra || kept !== address ? withoutEnd(extra ? kept.slice(0, -1) : kept) : kept;
}
