/**
 * Straight quotation marks become those of the language, nested ones inside outer ones; straight apostrophes become
 * typographic. Code is left alone, and so is a mark without a partner.
 */
import type { Language } from '../../languages/table.ts';
import { required } from '../../model/required.ts';
import { childrenOf, type Nodes, type NodeType, type Text, type Tree } from '../../model/text/tree.ts';
import { isLiteral } from './literal.ts';

/** Nodes that run within a line; all others begin a new one. */
const inline: ReadonlySet<NodeType> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'link',
  'footnoteReference',
  'isolate',
  'textDirective',
]);
/** The same among the elements of HTML. */
const inlineElements: ReadonlySet<string> = new Set([
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
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'samp',
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

/** A part of a line: text to be set, or what stands there and is not to be changed. */
type Part = Text | string;

export function quotes(tree: Tree, language: Pick<Language, 'quotes'>): void {
  let line: Part[] = [];
  const close = () => {
    if (line.length > 0) setLine(line, language.quotes);
    line = [];
  };
  const walk = (node: Nodes | Tree) => {
    for (const child of childrenOf(node)) {
      const runsOn = inline.has(child.type) || (child.type === 'htmlElement' && inlineElements.has(child.name));
      if (!runsOn) close();
      if (child.type === 'text') line.push(child);
      else if (child.type === 'footnoteReference') line.push(String(child.number));
      // Something stands there, though not to be changed.
      else if (isLiteral(child) || child.type === 'textDirective') line.push('\uFFFC');
      else walk(child);
      if (!runsOn) close();
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

function setLine(line: readonly Part[], marks: Language['quotes']): void {
  if (!line.some((part) => typeof part !== 'string' && /["']/.test(part.value))) return;
  const changes = new Map<Text, Map<number, string>>();
  const change = ({ node, index }: Mark, to: string) => {
    const own = changes.get(node) ?? new Map<number, string>();
    changes.set(node, own.set(index, to));
  };
  const whole = line.map((part) => (typeof part === 'string' ? part : part.value)).join('');
  const open: Mark[] = [];
  const pairs: [Mark, Mark, depth: number][] = [];
  let offset = 0;
  for (const node of line) {
    const value = typeof node === 'string' ? node : node.value;
    if (typeof node !== 'string') {
      for (const { 0: sign, index } of value.matchAll(/["']/g)) {
        const mark: Mark = { node, index, sign: sign as Mark['sign'] };
        const role = roleOf(mark.sign, whole, offset + index, open);
        if (role === 'apostrophe') change(mark, '’');
        else if (role === 'open') open.push(mark);
        else if (role === 'close') {
          const partner = open.findLastIndex((candidate) => candidate.sign === sign);
          for (const single of open.splice(partner + 1)) if (single.sign === "'") change(single, '’');
          pairs.push([required(open.pop(), 'opening mark of the pair'), mark, open.length]);
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
    change(first, marks[inner]);
    change(last, required(marks[inner + 1], 'closing mark'));
  }
  for (const [node, own] of changes)
    node.value = Array.from(node.value.split(''), (character, index) => own.get(index) ?? character).join('');
}

const before = (a: Mark, b: Mark, line: readonly Part[]) =>
  a.node === b.node ? a.index < b.index : line.indexOf(a.node) < line.indexOf(b.node);

const isSpace = (character: string | undefined) => character === undefined || /\s/.test(character);
const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);
const isOpening = (character: string | undefined) =>
  character === undefined || isSpace(character) || /[([{«“‘„‹（「『《—–:=/-]/.test(character);

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
