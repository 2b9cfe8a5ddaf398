/** Types of packages that have none. */

declare module 'gifenc' {
  type Rgb = [red: number, green: number, blue: number];
  /** A module of CommonJS whose names Node does not see. */
  const gifenc: {
    /** Palette of at most `maxColors` for pixels of four bytes each. */
    quantize(rgba: Uint8Array, maxColors: number): Rgb[];
    /** Place in the palette of each pixel. */
    applyPalette(rgba: Uint8Array, palette: readonly Rgb[]): Uint8Array;
  };
  export default gifenc;
}

declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { position: number; required: boolean } | null;
  }
}

declare module 'wawoff2' {
  /** WOFF2 → TrueType or OpenType. */
  export function decompress(bytes: Uint8Array): Promise<Uint8Array>;
}
