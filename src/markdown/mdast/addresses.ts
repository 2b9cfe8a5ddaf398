/** Which addresses a text may name. */

const allowed: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * True for addresses inside the site and for the schemes above. Judges as a browser reads: control characters and spaces
 * around the address and line breaks inside it do not count, a backslash is a slash.
 */
export function isAllowedAddress(address: string): boolean {
  const read = address.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$|[\t\n\r]/g, '');

  if (/[\u0000-\u001f\u007f\\]/.test(read) || read.startsWith('//')) return false;
  const scheme = /^([^/?#]*?):/.exec(read)?.[1];
  if (scheme === undefined) return true;
  return allowed.has(scheme.toLowerCase()) && (!/^http/i.test(scheme) || /^https?:\/\/[^/]/i.test(read));
}
