/**
 * Characters that stand for others while a text is parsed: letters to the parser, as long as what they stand for, so that
 * every place holds. Afterwards the tree has what was written. Pure.
 */
import type { Root } from 'mdast';
import { required } from '../../model/required.ts';

export interface StandIns {
  /** The character that stands for one of the source, a letter to the parser or punctuation without a meaning. */
  for(character: string, as?: Guise): string;
  /** A text of the parser with what was written. */
  written(text: string): string;
  restore(tree: Root): void;
}

type Guise = 'letter' | 'punctuation';

/** Code points without a meaning of their own, of one unit and of two for characters outside the first plane, and rare punctuation. */
const short = { first: 0xfdd0, last: 0xfdef };
const long = { first: 0xf0000, last: 0xffffd };
const rare = { first: 0x2e1e, last: 0x2e4f };

export function createStandIns(source: string): StandIns {
  const byCharacter = new Map<string, string>();
  const byStandIn = new Map<string, string>();
  const left = { short: { ...short }, long: { ...long }, rare: { ...rare } };
  const free = (kind: keyof typeof left): string | undefined => {
    const range = left[kind];
    while (range.first <= range.last) {
      const candidate = String.fromCodePoint(range.first++);
      if (!source.includes(candidate)) return candidate;
    }
    return undefined;
  };
  const written = (text: string) =>
    text.replace(/[\ufdd0-\ufdef\u2e1e-\u2e4f]|[\u{f0000}-\u{ffffd}]/gu, (sign) => byStandIn.get(sign) ?? sign);
  return {
    for(character, as = 'letter') {
      const key = as + character;
      const found = byCharacter.get(key);
      if (found !== undefined) return found;
      // Where none is left, the character stays what it is: then the parser reads it as it does.
      const standIn = (as === 'punctuation' ? (character.length === 1 ? free('rare') : undefined) : free(character.length === 1 ? 'short' : 'long')) ?? character; // prettier-ignore
      byCharacter.set(key, standIn);
      byStandIn.set(standIn, character);
      return standIn;
    },
    written,
    restore(tree) {
      if (byStandIn.size > 0) restoreIn(tree, written);
    },
  };
}

/** Walks with a list of its own: whatever is in a node, attributes and code of MDX too, may hold such a character. */
function restoreIn(tree: Root, written: (text: string) => string): void {
  const open: object[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    // Nodes are plain objects.
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
