/** Compressed fonts → TrueType or OpenType. Pure. */
import { decompress } from 'wawoff2';

let last: Promise<unknown> = Promise.resolve();

/**
 * A font of WOFF2. One after the other, each copied: the decoder returns a view of memory that the next font is decoded into.
 * @throws where it is damaged
 */
export function decodeWoff2(font: Uint8Array): Promise<Uint8Array> {
  const turn = last.then(async () => Uint8Array.from(await decompress(font)));
  last = turn.catch(() => undefined);
  return turn;
}

const signature = (font: Uint8Array) => Buffer.from(font.subarray(0, 4)).toString('latin1');

/** @returns `undefined` where it is no font of a kind that pages, cards and documents take */
export function formatOf(font: Uint8Array): 'truetype' | 'opentype' | 'woff2' | undefined {
  const first = signature(font);
  if (first === '\0\x01\0\0' || first === 'true') return 'truetype';
  if (first === 'OTTO') return 'opentype';
  return first === 'wOF2' ? 'woff2' : undefined;
}
