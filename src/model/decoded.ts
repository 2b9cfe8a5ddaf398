/** Addresses without percent-encoding, also where an author wrote a `%` that encodes nothing: then as written. Pure. */

/** A path; signs that mean something in addresses (`%2F`, `%3F`) stay encoded. */
export const decodedPath = (path: string): string => attempt(decodeURI, path);

/** One segment of a path, or an anchor. */
export const decodedPart = (part: string): string => attempt(decodeURIComponent, part);

function attempt(decode: (text: string) => string, text: string): string {
  try {
    return decode(text);
  } catch {
    return text;
  }
}
