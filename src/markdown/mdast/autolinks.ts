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
  const addresses = new RegExp(address, 'giu');
  let done = 0;
  for (let match = addresses.exec(rest); match; match = addresses.exec(rest)) {
    const { 0: found, index } = match;
    const kept = withoutEnd(found.slice(0, end.exec(found)?.index));
    addresses.lastIndex = index + Math.max(1, kept.length);
    // No more than `www` may be left.
    if (!address.test(kept)) continue;
    if (index > done) parts.push({ type: 'text', value: rest.slice(done, index) });
    const url = /^https?:/i.test(kept) ? kept : kept.includes('@') ? `mailto:${kept}` : `http://${kept}`;
    parts.push({ type: 'link', url, children: [{ type: 'text', value: kept }] });
    done = addresses.lastIndex;
  }
  if (done < rest.length) parts.push({ type: 'text', value: rest.slice(done) });
  return parts;
}

/** As in GFM: with its scheme, from `www.`, or of a mailbox. */
const address =
  /https?:\/\/[\p{L}\p{N}][^\s<]{2,}|(?<![\w.-])www\.[^\s<]{3,}|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/iu;

/** A bare address covers exactly its own text; `[…](…)` and `<…>` have signs around it. */
const isBare = (position: Root['position'], text: Text) =>
  position?.start.offset !== undefined &&
  position.start.offset === text.position?.start.offset &&
  position.end.offset === text.position?.end.offset;

/** GFM's own rule for the end of an address: no punctuation, no closing bracket without its opening one. */
function withoutEnd(address: string): string {
  let extra = address.split(')').length - address.split('(').length;
  let length = address.length;
  for (; length > 0; length--) {
    const sign = address.charAt(length - 1);
    if (sign === ')' && extra > 0) extra--;
    else if (!/[.,:;!?'"*_~]/.test(sign)) break;
  }
  return address.slice(0, length);
}
