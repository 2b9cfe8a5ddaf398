/**
 * Straight quotation marks become those of the language, nested ones inside outer ones; straight apostrophes become
 * typographic. Code is left alone, and so is a mark without a partner.
 */
import type { Language } from '../../languages/table.ts';
import { required } from '../../model/required.ts';
import type { Text } from '../../model/text/tree.ts';
import type { Part } from './lines.ts';

interface Mark {
  node: Text;
  index: number;
  sign: '"' | "'";
}

export function setQuotes(line: readonly Part[], marks: Language['quotes']): void {
  if (!line.some((part) => typeof part !== 'string' && /["']/.test(part.value))) return;
  const changes = new Map<Text, Map<number, string>>();
  const change = ({ node, index }: Mark, to: string) => {
    const own = changes.get(node) ?? new Map<number, string>();
    changes.set(node, own.set(index, to));
  };
  const whole = line.map(valueOf).join('');
  const open: Mark[] = [];
  const pairs: [Mark, Mark, depth: number][] = [];
  let offset = 0;
  for (const node of line) {
    const value = valueOf(node);
    if (typeof node !== 'string') {
      for (const { 0: sign, index } of value.matchAll(/["']/g)) {
        // The pattern finds no other signs.
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
    const [opening, closing] = marksAt(depth - outside, marks);
    change(first, opening);
    change(last, closing);
  }
  for (const [node, own] of changes)
    node.value = Array.from(node.value.split(''), (character, index) => own.get(index) ?? character).join('');
}

/** Marks of a quotation inside others. After two pairs come single ones, or those of the first pair where they are curly. */
function marksAt(depth: number, [outer, outerEnd, inner, innerEnd]: Language['quotes']): [string, string] {
  if (depth % 2 === 1) return [inner, innerEnd];
  if (depth === 0 || outer === '“') return [outer, outerEnd];
  return inner === '”' ? ['’', '‘'] : ['‘', '’'];
}

/** What stands for a part in the line as a whole: the mark of a note is a number, all else that is no text an object. */
const valueOf = (part: Part): string => (typeof part !== 'string' ? part.value : part === 'note' ? '1' : '\uFFFC');

const before = (a: Mark, b: Mark, line: readonly Part[]) =>
  a.node === b.node ? a.index < b.index : line.indexOf(a.node) < line.indexOf(b.node);

const isSpace = (character: string | undefined) => character === undefined || /\s/.test(character);
const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);
const isOpening = (character: string | undefined) =>
  character === undefined || isSpace(character) || /[([{«“‘„‹（「『《〈【〔—–:：=/¡¿-]/.test(character);

const isLatin = (character: string | undefined) => character !== undefined && /[A-Za-z\u00c0-\u024f]/.test(character);

/** Signs of scripts that put no space between words. */
const isWide = (character: string | undefined) =>
  character !== undefined && /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff9f]/.test(character);
/** Arabic words of one letter that are written together with the next: `و'متن'`. */
const prefix = /(?<![\p{L}\p{M}])[وفبكل]$/u;

/** English words that begin with an apostrophe. */
const clipped = /^'(?:t(?:is|was|were|will)|em|til|cause)\b/i;

type Role = 'open' | 'close' | 'apostrophe' | undefined;

function roleOf(sign: Mark['sign'], whole: string, at: number, open: readonly Mark[]): Role {
  const isOpen = open.some((mark) => mark.sign === sign);
  return sign === "'" ? roleOfSingle(whole, at, isOpen) : roleOfDouble(whole, at, isOpen);
}

function roleOfSingle(whole: string, at: number, isOpen: boolean): Role {
  const previous = whole[at - 1];
  const next = whole[at + 1];
  // Most of them, and cheap to know.
  if (isLatin(previous) && isLatin(next)) return 'apostrophe';
  // Feet, minutes of an hour or of arc: 5'30".
  if (/\p{N}/u.test(previous ?? '') && !isOpen && (next === undefined || /["\s\p{N}\p{P}]/u.test(next)))
    return undefined;
  if (/\p{N}/u.test(previous ?? '') && /\p{N}/u.test(next ?? '')) return undefined;
  if (isWide(previous) || isWide(next)) {
    if (isOpen && !isSpace(previous)) return 'close';
    if (!isSpace(next)) return 'open';
  }
  const partner = whole.indexOf("'", at + 1);
  if (!isOpen && isWord(next) && partner !== -1 && prefix.test(whole.slice(Math.max(0, at - 2), at))) {
    if (!isWord(whole[partner + 1])) return 'open';
  }
  if ((isWord(previous) && isWord(next)) || /^'\d\ds/.test(whole.slice(at, at + 4))) return 'apostrophe';
  if (clipped.test(whole.slice(at, at + 7))) return 'apostrophe';
  if (
    /\s'n'\s/.test(whole.slice(Math.max(0, at - 1), at + 4)) ||
    /\s'n'\s/.test(whole.slice(Math.max(0, at - 3), at + 2))
  )
    return 'apostrophe';
  if ((isOpening(previous) || previous === '"') && !isSpace(next)) return 'open';
  if (isOpen && !isSpace(previous)) return 'close';
  return previous !== undefined && /\p{L}/u.test(previous) ? 'apostrophe' : undefined;
}

function roleOfDouble(whole: string, at: number, isOpen: boolean): Role {
  const previous = whole[at - 1];
  const next = whole[at + 1];
  // Inches and seconds after feet and minutes.
  if (/\p{N}'\p{N}+(?:[.,٫]\p{N}+)?$/u.test(whole.slice(Math.max(0, at - 12), at))) return undefined;
  const canOpen = !isSpace(next) && (isOpening(previous) || previous === "'");
  if (isOpen) return canOpen && isWord(next) && isSpace(previous) ? 'open' : 'close';
  // Without spaces between words, as in Chinese, a mark may open directly after one.
  return canOpen || (isWord(next) && !/\p{N}/u.test(previous ?? '')) ? 'open' : undefined;
}
