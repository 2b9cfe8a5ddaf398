import { createHash, hash } from 'node:crypto';

/** SHA-256 of the parts, in hexadecimal. Parts are separated, so that `['ab','c']` and `['a','bc']` differ. Objects count by their JSON. */
export function digest(...parts: unknown[]): string {
  if (!parts.some((part) => part instanceof Uint8Array))
    return hash('sha256', parts.map((part) => `${textOf(part)}\0`).join(''));
  const whole = createHash('sha256');
  for (const part of parts) {
    whole.update(part instanceof Uint8Array ? part : textOf(part));
    whole.update('\0');
  }
  return whole.digest('hex');
}

const textOf = (part: unknown): string => (typeof part === 'string' ? part : (JSON.stringify(part) ?? 'undefined'));
