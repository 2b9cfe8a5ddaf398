import { hash } from 'node:crypto';
import { utf8 } from './utf8.ts';

declare const brand: unique symbol;

/**
 * SHA-256 of the very bytes of a file, in hexadecimal: what readers can compute of their copy. Digests of facts and answers
 * (`model/digest.ts`) look alike and are another type, so that none of them is ever given out as a checksum.
 */
export type Sha256 = string & { readonly [brand]: 'Sha256' };

/** The cast of this file: the one place where a string becomes a checksum. */
export const sha256 = (bytes: Uint8Array | string): Sha256 =>
  hash('sha256', typeof bytes === 'string' ? utf8(bytes) : bytes) as Sha256;
