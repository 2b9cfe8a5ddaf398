/** Plain values as bytes: JSON, with the larger runs of bytes beside it, each named by its digest. */
import { sha256 } from './sha256.ts';

/** Where a run of bytes stood in the value. */
interface Part {
  $bytes: string;
}

/** How deep runs of bytes may be: `{ made: { files: { 'a.pdf': bytes } } }` is three. Deeper ones are not looked for: trees are large. */
const DEPTH = 3;

/** @returns the JSON, and the runs of bytes by their SHA-256 */
export function packValue(value: unknown): { json: string; parts: Map<string, Uint8Array> } {
  const parts = new Map<string, Uint8Array>();
  const lift = (item: unknown, depth: number): unknown => {
    if (item instanceof Uint8Array) {
      const digest = sha256(item);
      parts.set(digest, item);
      return { $bytes: digest } satisfies Part;
    }
    if (depth === 0 || typeof item !== 'object' || item === null) return item;
    if (Array.isArray(item)) return item.map((inner) => lift(inner, depth - 1));
    return Object.fromEntries(Object.entries(item).map(([name, inner]) => [name, lift(inner, depth - 1)]));
  };
  return { json: JSON.stringify(lift(value, DEPTH)), parts };
}

/**
 * @param part gives the bytes of a digest
 * @returns `undefined` where the JSON is broken or a run of bytes is not to be had
 */
export function unpackValue(
  json: string,
  part: (digest: string) => Uint8Array | undefined,
): { value: unknown } | undefined {
  let isWhole = true;
  const lower = (item: unknown, depth: number): unknown => {
    if (typeof item !== 'object' || item === null) return item;
    if ('$bytes' in item && typeof item.$bytes === 'string') {
      const bytes = part(item.$bytes);
      isWhole &&= bytes !== undefined;
      return bytes;
    }
    if (depth === 0) return item;
    if (Array.isArray(item)) return item.map((inner: unknown) => lower(inner, depth - 1));
    for (const [name, inner] of Object.entries(item))
      // Its own keys are gone through.
      if (typeof inner === 'object') (item as Record<string, unknown>)[name] = lower(inner, depth - 1);
    return item;
  };
  try {
    const value = lower(JSON.parse(json), DEPTH);
    return isWhole ? { value } : undefined;
  } catch {
    return undefined;
  }
}

/** Digests of the runs of bytes that a packed value names. */
export const partsOf = (json: string): string[] =>
  [...json.matchAll(/\{"\$bytes":"([0-9a-f]{64})"\}/g)].map((match) => match[1] ?? '');
