import { transcode } from 'node:buffer';

/** From this length on, in characters, the way by UTF-16 is the shorter one. */
const LONG = 500;

/** A text as UTF-8; of half a character, as `Buffer.from` has it, a replacement sign. A quarter of its time for a long text that is not all Latin. */
export function utf8(text: string): Buffer {
  if (text.length < LONG) return Buffer.from(text);
  try {
    return transcode(Buffer.from(text, 'utf16le'), 'utf16le', 'utf8');
  } catch {
    // It holds half a character.
    return Buffer.from(text);
  }
}
