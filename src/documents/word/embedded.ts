/** Fonts inside a Word file, in the form that Word wants (ECMA-376, part 4, 14.2.1 “Font Embedding”). Pure. */
import { createHash } from 'node:crypto';

export interface EmbeddedFont {
  name: string;
  bytes: Uint8Array;
}

/** Bytes at the beginning of a font that Word expects disguised. */
const DISGUISED = 32;

/** @returns the key as Word writes it, and the font with its first bytes combined with those of the key, read backwards */
export function disguise({ bytes }: EmbeddedFont): { key: string; bytes: Buffer } {
  const own = createHash('sha256').update(bytes).digest().subarray(0, 16);
  const backwards = Buffer.from(own).reverse();
  const changed = Buffer.from(bytes);
  for (let at = 0; at < DISGUISED; at++) changed.writeUInt8(changed.readUInt8(at) ^ backwards.readUInt8(at % 16), at);
  const parts = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(own.toString('hex').toUpperCase()) ?? [];
  return { key: `{${parts.slice(1).join('-')}}`, bytes: changed };
}
