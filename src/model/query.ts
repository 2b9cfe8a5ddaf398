/** Values inside the query of an address. Pure. */

/**
 * Letters of all scripts are as they are, which an address in HTML may hold and a browser encodes (url.spec.whatwg.org, “valid
 * URL string”); the page then says a text in one way. Signs with a meaning, and those that nobody sees, are encoded.
 */
export const queryValue = (text: string): string =>
  text
    .replace(/[^\w.~\- \u00a0-\u{10ffff}]|[\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, encodeURIComponent)
    // By far the commonest, and what stands for the others holds none.
    .replaceAll(' ', '%20');
