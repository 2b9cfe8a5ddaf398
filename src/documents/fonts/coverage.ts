/** Which characters the families of documents draw. Pure. */
import type { Family } from './families.ts';

export interface Coverage {
  /** Whether a family draws a character, in all its weights. */
  has(family: Family, character: string): boolean;
  /** Characters of a text that no family draws where they stand, each once. */
  missing(text: string): string[];
  /** The text with the name of each such character in its place, `[U+1F54A]`: nobody overlooks it, and the rest can be read. */
  named(text: string): string;
}

/** Characters that shape text without a mark of their own: no font needs them. */
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;
/** A character with the marks on it. Shapers look for one font that draws all of it. */
const clusters = /[^](?:\p{M}|\p{Default_Ignorable_Code_Point})*/gu;
/** Drawn by shapers out of others: spaces, and the hyphen that does not break (HarfBuzz, `hb-ot-shape-normalize.cc`). */
const SPACE = /^(?!\u1680)[\p{Zs}\p{Zl}\p{Zp}\p{Cc}]$/u;
const HYPHEN = '\u2011';
const MARK = /\p{M}/u;
const CODES = 0x110000;
const [PLAIN, OTHER] = [1, 2];

/** `U+1F54A` */
export const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Longer than a screen: its functions read one table, made once, with a bit for each family.
 * @param characters code points of each family
 */
export function createCoverage(characters: ReadonlyMap<Family, ReadonlySet<number>>): Coverage {
  const families = [...characters.keys()];
  /** One bit a family: there are as many as scripts on a site, and never 32. */
  const drawnBy = new Uint32Array(CODES);
  families.forEach((family, index) => {
    // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- one entry for each code point
    for (const code of characters.get(family) ?? []) drawnBy[code]! |= 1 << index;
  });
  const bits = (character: string) => drawnBy[character.codePointAt(0) ?? 0] ?? 0;
  const all = (1 << families.length) - 1;

  /** Families that draw each character of a cluster. */
  const common = (cluster: string) =>
    [...cluster].reduce(
      (left, character) =>
        IGNORABLE.test(character) || SPACE.test(character)
          ? left
          : left & (bits(character) | (character === HYPHEN ? bits('\u2010') : 0)),
      all,
    );
  const isDrawn = (cluster: string) =>
    common(cluster) !== 0 || common(cluster.normalize('NFC')) !== 0 || common(cluster.normalize('NFD')) !== 0;

  /** Characters of a cluster that are to be named: those of no family, else the marks that the family of the letter lacks. */
  function faulty(cluster: string): string[] {
    const drawn = [...cluster].filter((character) => !IGNORABLE.test(character));
    const lone = drawn.filter((character) => !isDrawn(character));
    return lone.length > 0 ? lone : drawn.slice(1);
  }

  /** Most texts hold nothing that needs a second look: characters that are drawn each by itself, without marks on them. */
  function isPlain(text: string): boolean {
    for (let index = 0; index < text.length; index++) if (plain(text.charCodeAt(index)) !== PLAIN) return false;
    return true;
  }

  /** What is known of a UTF-16 code unit; halves of pairs are never plain. */
  const known = new Uint8Array(0x10000);
  function plain(code: number): number {
    const before = known[code];
    if (before) return before;
    const character = String.fromCharCode(code);
    const isPair = code >= 0xd800 && code < 0xe000;
    return (known[code] = !isPair && !MARK.test(character) && isDrawn(character) ? PLAIN : OTHER);
  }

  return {
    has: (family, character) => ((bits(character) >> families.indexOf(family)) & 1) === 1,
    missing(text) {
      if (isPlain(text)) return [];
      const found = new Set<string>();
      for (const [cluster] of text.matchAll(clusters))
        if (!isDrawn(cluster)) for (const character of faulty(cluster)) found.add(character);
      return [...found];
    },
    named(text) {
      if (isPlain(text)) return text;
      return text.replace(clusters, (cluster) => {
        if (isDrawn(cluster)) return cluster;
        const named = new Set(faulty(cluster));
        return [...cluster]
          .map((character) =>
            named.has(character) ? `[${nameOf(character)}]` : IGNORABLE.test(character) ? '' : character,
          )
          .join('');
      });
    },
  };
}
