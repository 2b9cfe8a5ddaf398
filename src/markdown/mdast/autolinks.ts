/** Bare addresses in Arabic script: its punctuation, and what follows it, belong to the sentence and not to the address. */
import type { Root, Text } from 'mdast';
import { replace } from '../walk.ts';

const punctuation = /[،؛؟۔«»‹›“”‘’…）】」』。，；：？！、]/u;

export function trimAutolinks(tree: Root): void {
  replace(tree, (node) => {
    const [text] = node.type === 'link' ? node.children : [];
    if (node.type !== 'link' || node.children.length !== 1 || text?.type !== 'text') return undefined;
    const start = punctuation.exec(text.value)?.index;
    if (!start || !isBare(node.position, text) || !node.url.endsWith(text.value)) return undefined;
    const kept = withoutEnd(text.value.slice(0, start));
    const url = node.url.slice(0, node.url.length - text.value.length) + kept;
    return [
      { ...node, url, children: [{ ...text, value: kept }] },
      { type: 'text', value: text.value.slice(kept.length), position: node.position },
    ];
  });
}

/** A bare address covers exactly its own text; `[…](…)` and `<…>` have signs around it. */
const isBare = (position: Root['position'], text: Text) =>
  position?.start.offset !== undefined &&
  position.start.offset === text.position?.start.offset &&
  position.end.offset === text.position?.end.offset;

/** GFM's own rule for the end of an address: no punctuation, no closing bracket without its opening one. */
function withoutEnd(address: string): string {
  const end = address.replace(/[.,:;!?'"*_~]+$/, '');
  const extra = end.endsWith(')') && end.split(')').length > end.split('(').length;
  return extra || end !== address ? withoutEnd(extra ? end.slice(0, -1) : end) : end;
}
