/**
 * Characters that stand for others while a text is parsed: letters to the parser, as long as what they stand for, so that
 * every place holds. Afterwards the tree has what was written. Pure.
 */
import type { Root } from 'mdast';
import { required } from '../../model/required.ts';

export interface StandIns {
  /** The character that stands for one of the source. */
  for(character: string): string;
  /** A text of the parser with what was written. */
  written(text: string): string;
  restore(tree: Root): void;
}

/** Code points without a meaning of their own: of one unit, and of two for characters outside the first plane. */
const short = { first: 0xfdd0, last: 0xfdef };
const long = { first: 0xf0000, last: 0xffffd };

export function createStandIns(source: string): StandIns {
  const byCharacter = new Map<string, string>();
  const byStandIn = new Map<string, string>();
  const next = { short: short.first, long: long.first };
  const free = (kind: 'short' | 'long'): string | undefined => {
    const { last } = kind === 'short' ? short : long;
    while (next[kind] <= last) {
      const candidate = String.fromCodePoint(next[kind]++);
      if (!source.includes(candidate)) return candidate;
    }
    return undefined;
  };
  const written = (text: string) =>
    text.replace(/[\ufdd0-\ufdef]|[\u{f0000}-\u{ffffd}]/gu, (sign) => byStandIn.get(sign) ?? sign);
  return {
    for(character) {
      const found = byCharacter.get(character);
      if (found !== undefined) return found;
      // Where none is left, the character stays what it is: then the parser reads it as it does.
      const standIn = free(character.length === 1 ? 'short' : 'long') ?? character;
      byCharacter.set(character, standIn);
      byStandIn.set(standIn, character);
      return standIn;
    },
    written,
    restore(tree) {
      if (byStandIn.size > 0) restoreIn(tree, written);
    },
  };
}

/** Walks with a list of its own: whatever lies in a node, attributes and code of MDX too, may hold such a character. */
function restoreIn(tree: Root, written: (text: string) => string): void {
  const open: object[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const [key, value] of Object.entries(node) as [string, unknown][]) {
      if (key === 'position') continue;
      if (typeof value === 'string') {
        const restored = written(value);
        if (restored !== value) Object.assign(node, { [key]: restored });
      } else if (typeof value === 'object' && value !== null) open.push(value);
    }
  }
}

/** Puts characters in the place of others of the same length. */
export function exchanged(source: string, exchanges: ReadonlyMap<number, string>): string {
  if (exchanges.size === 0) return source;
  let [text, from] = ['', 0];
  for (const at of [...exchanges.keys()].sort((a, b) => a - b)) {
    const character = required(exchanges.get(at), 'character to put');
    text += source.slice(from, at) + character;
    from = at + character.length;
  }
  return text + source.slice(from);
}
