/**
 * Straight quotation marks become those of the language, nested ones inside outer ones; straight apostrophes become
 * typographic. Code is left alone, and so is a mark without a partner.
 */
import type { Element, Nodes, Root, Text } from 'hast';
import type { Language } from '../../languages/table.ts';
import { literal } from './literal.ts';

/** Elements that run within a line; all others begin a new one. */
const inline: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'i',
  'img',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'samp',
  'sanad-slot',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
  'wbr',
]);

export function quotes(tree: Root, language: Pick<Language, 'quotes'>): void {
  let line: (Text | null)[] = [];
  const close = () => {
    if (line.length > 0) setLine(line, language.quotes);
    line = [];
  };
  const walk = (node: Root | Element) => {
    for (const child of node.children as Nodes[]) {
      if (child.type === 'text') line.push(child);
      else if (child.type === 'element') {
        const block = !inline.has(child.tagName);
        if (block) close();
        // Something stands there, though not to be changed.
        if (literal.has(child.tagName)) line.push(null);
        else walk(child);
        if (block) close();
      }
    }
  };
  walk(tree);
  close();
}

interface Mark {
  node: Text;
  index: number;
  sign: '"' | "'";
}

function setLine(line: readonly (Text | null)[], marks: Language['quotes']): void {
  if (!line.some((node) => node !== null && /["']/.test(node.value))) return;
  const changes = new Map<Text, Map<number, string>>();
  const change = ({ node, index }: Mark, to: string) => {
    const own = changes.get(node) ?? new Map<number, string>();
    changes.set(node, own.set(index, to));
  };
  const whole = line.map((node) => node?.value ?? '\uFFFC').join('');
  const open: Mark[] = [];
  const pairs: [Mark, Mark, depth: number][] = [];
  let offset = 0;
  for (const node of line) {
    const value = node?.value ?? '\uFFFC';
    if (node) {
      for (const { 0: sign, index } of value.matchAll(/["']/g)) {
        const mark: Mark = { node, index, sign: sign as Mark['sign'] };
        const role = roleOf(mark.sign, whole, offset + index, open);
        if (role === 'apostrophe') change(mark, '’');
        else if (role === 'open') open.push(mark);
        else if (role === 'close') {
          const partner = open.findLastIndex((candidate) => candidate.sign === sign);
          for (const single of open.splice(partner + 1)) if (single.sign === "'") change(single, '’');
          pairs.push([open.pop()!, mark, open.length]);
        }
      }
    }
    offset += value.length;
  }
  for (const single of open) if (single.sign === "'") change(single, '’');
  // Pairs count from the outermost; a mark that stayed alone around them does not.
  for (const [first, last, depth] of pairs) {
    const outside = open.filter((mark) => before(mark, first, line)).length;
    const inner = (depth - outside) % 2 === 1 ? 2 : 0;
    change(first, marks[inner]!);
    change(last, marks[inner + 1]!);
  }
  for (const [node, own] of changes)
    node.value = Array.from(node.value.split(''), (character, index) => own.get(index) ?? character).join('');
}

const before = (a: Mark, b: Mark, line: readonly (Text | null)[]) =>
  a.node === b.node ? a.index < b.index : line.indexOf(a.node) < line.indexOf(b.node);

const isSpace = (character: string | undefined) => character === undefined || /\s/.test(character);
const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);
const isOpening = (character: string | undefined) => isSpace(character) || /[([{«“‘„‹（「『《—–:=/-]/.test(character!);

function roleOf(
  sign: Mark['sign'],
  whole: string,
  at: number,
  open: readonly Mark[],
): 'open' | 'close' | 'apostrophe' | undefined {
  const previous = whole[at - 1];
  const next = whole[at + 1];
  const isOpen = open.some((mark) => mark.sign === sign);
  if (sign === "'") {
    if ((isWord(previous) && isWord(next)) || /^'\d\ds/.test(whole.slice(at, at + 4))) return 'apostrophe';
    if ((isOpening(previous) || previous === '"') && !isSpace(next)) return 'open';
    if (isOpen && !isSpace(previous)) return 'close';
    return previous !== undefined && /\p{L}/u.test(previous) ? 'apostrophe' : undefined;
  }
  const canOpen = !isSpace(next) && (isOpening(previous) || previous === "'");
  if (isOpen) return canOpen && isWord(next) && isSpace(previous) ? 'open' : 'close';
  // Without spaces between words, as in Chinese, a mark may open directly after one.
  return canOpen || (isWord(next) && !/\p{N}/u.test(previous ?? '')) ? 'open' : undefined;
}
