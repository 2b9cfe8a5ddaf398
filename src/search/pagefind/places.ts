/** Places of words whose places are not kept in the index. Pure; the browser needs them too. */

/** A place that no text reaches. */
export const behindText = 1_000_000;

/** Weights of a word on a page: more than any page has. */
const mostWeights = 16;

/**
 * The place of a word whose places are not kept: another one for each word, since Pagefind takes words at the same place for
 * parts of a compound. Hash: FNV-1a.
 */
export function placeOf(token: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < token.length; at++) hash = Math.imul(hash ^ token.charCodeAt(at), 0x01000193) >>> 0;
  return behindText + (hash % 0x40000) * mostWeights;
}
