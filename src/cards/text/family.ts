/** A family of one weight, split into font files by ranges of characters as web fonts are. Pure. */
import { required } from '../../model/required.ts';
import type { Typeface } from './typeface.ts';

export interface Slice {
  readonly name: string;
  /** Inclusive ranges of code points for which this file is meant. */
  readonly ranges: readonly (readonly [number, number])[];
  /** The same as a pattern. */
  readonly letters?: RegExp;
}

/** Characters that shape text without a mark of their own: no font needs them (Default_Ignorable_Code_Point). */
const IGNORABLE = /^\p{Default_Ignorable_Code_Point}$/u;
/** Spaces that HarfBuzz makes out of the ordinary one where a font lacks them. */
const SPACE = /^[\u00a0\u2000-\u200a\u202f\u205f\u3000]$/u;

export class Family {
  readonly name: string;
  readonly slices: readonly Slice[];
  readonly #faces = new Map<Slice, Typeface>();
  readonly #owned = new Set<Typeface>();
  readonly #slicesOf = new Map<number, readonly Slice[]>();

  constructor(name: string, slices: readonly Slice[]) {
    this.name = name;
    this.slices = slices;
  }

  /** The files meant for a character, loaded or not. Ranges overlap, and a file need not draw all of its range. */
  slicesFor(character: string): readonly Slice[] {
    const codePoint = SPACE.test(character) ? 0x20 : required(character.codePointAt(0), 'code point of a character');
    let slices = this.#slicesOf.get(codePoint);
    if (!slices) {
      const plain = String.fromCodePoint(codePoint);
      slices = this.slices.filter(
        ({ ranges, letters }) =>
          letters?.test(plain) || ranges.some(([from, to]) => from <= codePoint && codePoint <= to),
      );
      this.#slicesOf.set(codePoint, slices);
    }
    return slices;
  }

  load(slice: Slice, face: Typeface): void {
    this.#faces.set(slice, face);
    this.#owned.add(face);
  }

  owns(face: Typeface): boolean {
    return this.#owned.has(face);
  }

  /** The face that draws a whole cluster (a character with its marks), `undefined` if none does. */
  faceFor(cluster: string): Typeface | undefined {
    const face = this.#faceDrawing(cluster);
    if (face || cluster.length === 1) return face;
    const composed = cluster.normalize('NFC');
    return composed === cluster ? undefined : this.#faceDrawing(composed);
  }

  /** The face that draws most of the family's text: its first file. */
  get first(): Typeface | undefined {
    const [slice] = this.slices;
    return slice && this.#faces.get(slice);
  }

  #faceDrawing(cluster: string): Typeface | undefined {
    const characters = [...cluster].filter((character) => !IGNORABLE.test(character));
    if (characters.length === 0) return this.first;
    for (const slice of this.slicesFor(required(characters[0], 'first character'))) {
      const face = this.#faces.get(slice);
      if (face && characters.every((character) => draws(face, character))) return face;
    }
    return undefined;
  }
}

/** Whether a face has a glyph for a character, or needs none. */
export function draws(face: Typeface, character: string): boolean {
  if (IGNORABLE.test(character)) return true;
  const codePoint = required(character.codePointAt(0), 'code point of a character');
  return face.has(codePoint) || (SPACE.test(character) && face.has(0x20)) || (codePoint === 0x2011 && face.has(0x2010));
}
