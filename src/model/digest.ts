import { createHash } from 'node:crypto';

/** SHA-256 of the parts, in hexadecimal. Parts are separated, so that `['ab','c']` and `['a','bc']` differ. Objects count by their JSON. */
export function digest(...parts: unknown[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(
      part instanceof Uint8Array ? part : typeof part === 'string' ? part : (JSON.stringify(part) ?? 'undefined'),
    );
    hash.update('\0');
  }
  return hash.digest('hex');
}
