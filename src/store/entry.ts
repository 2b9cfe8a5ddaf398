/** The bytes of one kept entry: a mark, the digest of the body, the body. What does not agree with its digest does not exist. */
import { hash } from 'node:crypto';

/** Raised when the form changes: older entries then count as absent. */
const MARK = Buffer.from('SANAD\x00\x01\n', 'latin1');
const DIGEST_BYTES = 32;
const HEADER_BYTES = MARK.length + DIGEST_BYTES;

/** @param sha256 of the body, hexadecimal, where it is known */
export function sealEntry(body: Uint8Array, sha256?: string): Buffer {
  return Buffer.concat([
    MARK,
    sha256 === undefined ? hash('sha256', body, 'buffer') : Buffer.from(sha256, 'hex'),
    body,
  ]);
}

/** @returns the body, or `undefined` for anything that `sealEntry` did not make: half written, altered, of another form */
export function openEntry(bytes: Buffer): Buffer | undefined {
  if (bytes.length < HEADER_BYTES || !bytes.subarray(0, MARK.length).equals(MARK)) return undefined;
  const body = bytes.subarray(HEADER_BYTES);
  return hash('sha256', body, 'buffer').equals(bytes.subarray(MARK.length, HEADER_BYTES)) ? body : undefined;
}
