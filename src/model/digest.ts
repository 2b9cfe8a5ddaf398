import { createHash, hash } from 'node:crypto';
import { utf8 } from '../store/utf8.ts';
import type { Branded } from './branded.ts';

/** Tells whether something is still the same: facts, an answer, a finished text. No checksum of a file (`store/sha256.ts`). */
export type Digest = Branded<'Digest'>;

/** SHA-256 of the parts, in hexadecimal. Parts are separated, so that `['ab','c']` and `['a','bc']` differ. Objects count by their JSON. */
export function digest(...parts: unknown[]): Digest {
  if (!parts.some((part) => part instanceof Uint8Array))
    return made(hash('sha256', utf8(parts.map((part) => `${textOf(part)}\0`).join(''))));
  const whole = createHash('sha256');
  for (const part of parts) {
    whole.update(part instanceof Uint8Array ? part : textOf(part));
    whole.update('\0');
  }
  return made(whole.digest('hex'));
}

// The one place where a string becomes a digest.
const made = (hexadecimal: string) => hexadecimal as Digest;

const textOf = (part: unknown): string => (typeof part === 'string' ? part : (JSON.stringify(part) ?? 'undefined'));
