/** Types of packages that have none. */

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
