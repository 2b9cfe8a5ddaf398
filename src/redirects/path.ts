/** The file that answers at an address of a static site. Pure. */

/** @returns `undefined` where a page cannot be: another ending would give it another media type */
export function pagePath(from: string): string | undefined {
  const path = decodePath(from.slice(1));
  if (path.endsWith('/')) return `${path}index.html`;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/\.html?$/i.test(name)) return path;
  return name.includes('.') ? undefined : `${path}/index.html`;
}

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
