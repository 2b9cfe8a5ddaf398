/** A family of one weight, split into font files by ranges of characters as web fonts are. Pure. */
import type { Typeface } from './typeface.ts';

export interface Slice {
  readonly name: string;
  /** Inclusive ranges of code points for which this file is meant. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** Characters that shape text without a mark of their own: no font needs them (Default_Ignorable_Code_Point). */
const IGNORABLE = /^\p{Default_Ignorable_Code_Point}$/u;
/** Spaces that HarfBuzz makes out of the ordinary one where a font lacks them. */
const SPACE = /^[\u00a0\u2000-\u200a\u202f\u205f\u3000]$/u;

export class Family {
  readonly name: string;
  readonly slices: readonly Slice[];
  readonly #faces = new Map<Slice, Typeface>();
  readonly #sliceOf = new Map<number, Slice | undefined>();

  constructor(name: string, slices: readonly Slice[]) {
    this.name = name;
    this.slices = slices;
  }

  /** The file meant for a character, loaded or not. */
  slice(codePoint: number): Slice | undefined {
    if (!this.#sliceOf.has(codePoint)) {
      this.#sliceOf.set(codePoint, this.slices.find(({ ranges }) => ranges.some(([from, to]) => from <= codePoint && codePoint <= to)));
    }
    return this.#sliceOf.get(codePoint);
  }

  load(slice: Slice, face: Typeface): void {
    this.#faces.set(slice, face);
  }

  /** The face that draws a whole cluster (a character with its marks), `undefined` if none does. */
  faceFor(cluster: string): Typeface | undefined {
    const face = this.#draws(cluster);
    if (face || cluster.length === 1) return face;
    const composed = cluster.normalize('NFC');
    return composed === cluster ? undefined : this.#draws(composed);
  }

  /** The face that would draw most of the family's text: its first loaded file. */
  get first(): Typeface | undefined {
    return this.#faces.get(this.slices[0]!) ?? this.#faces.values().next().value;
  }

  #draws(cluster: string): Typeface | undefined {
    let face: Typeface | undefined;
    for (const character of cluster) {
      if (IGNORABLE.test(character)) continue;
      const codePoint = character.codePointAt(0)!;
      if (!face) {
        const slice = this.slice(SPACE.test(character) ? 0x20 : codePoint);
        face = slice && this.#faces.get(slice);
        if (!face) return undefined;
      }
      if (!draws(face, character)) return undefined;
    }
    return face ?? this.first;
  }
}

/** Whether a face has a glyph for a character, or needs none. */
export function draws(face: Typeface, character: string): boolean {
  if (IGNORABLE.test(character)) return true;
  const codePoint = character.codePointAt(0)!;
  return face.has(codePoint) || (SPACE.test(character) && face.has(0x20)) || (codePoint === 0x2011 && face.has(0x2010));
}
