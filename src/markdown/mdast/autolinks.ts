/** Bare addresses in Arabic script: its punctuation, and what follows it, belong to the sentence and not to the address. */
import type { Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

const punctuation = /[،؛؟۔«»‹›“”‘’…）】」』。，；：？！、]/u;

/** Encoded text in an address: `%D9` and the letters of any script go on, the punctuation above ends it. */
export function trimAutolinks(tree: Root): void {
  visit(tree, 'link', (node, index, parent) => {
    const [text] = node.children;
    if (!parent || index === undefined || node.children.length !== 1 || text?.type !== 'text') return undefined;
    const start = punctuation.exec(text.value)?.index;
    if (start === undefined || start === 0 || !isBare(node.position, text)) return undefined;
    const kept = withoutEnd(text.value.slice(0, start));
    const rest = text.value.slice(kept.length);
    if (!node.url.endsWith(text.value)) return undefined;
    node.url = node.url.slice(0, node.url.length - text.value.length) + kept;
    text.value = kept;
    const next = parent.children[index + 1];
    if (next?.type === 'text') next.value = rest + next.value;
    else parent.children.splice(index + 1, 0, { type: 'text', value: rest, position: node.position });
    return SKIP;
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
