/** Which names a folder of a publication may have: it is an address on the web and a folder on every system. Pure. */
import { reservedSlugs } from './addresses.ts';
import { isListed, kindFolder, type Kind } from './kinds/index.ts';

/** Longest name: addresses stay short enough to be quoted, and paths below the 260 characters of Windows. */
const longest = 80;

const wellFormed = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names that Windows keeps for devices, whatever is behind a point. */
const device = /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|com\d|lpt\d)(?:\.|$)/i;

/** @returns what is wrong with a name, or `undefined` */
export function folderNameFault(name: string, kind: Kind): string | undefined {
  if (name.length > longest) return `it has ${name.length} characters; ${longest} are the most`;
  if (device.test(name)) return 'the name is reserved on Windows';
  if (!wellFormed.test(name)) return malformed(name);
  if (/^\d{4}$/.test(name) && isListed(kind))
    return `a year alone is the address of the list of that year (/${kindFolder(kind)}/${name}/)`;
  if (!isListed(kind) && reservedSlugs.has(name)) return 'it is the address of a list of the site';
  return undefined;
}

function malformed(name: string): string {
  if (/\s/.test(name)) return 'there is a blank in it';
  if (/[^\p{ASCII}]/u.test(name)) return 'it holds letters that are not Latin';
  if (/[A-Z]/.test(name)) return 'it holds capital letters';
  if (/^-|-$|--/.test(name)) return 'a hyphen stands at its end or beside another one';
  const sign = /[^a-z0-9-]/.exec(name)?.[0];
  return sign === undefined ? 'it is empty' : `it holds the sign “${sign}”`;
}

/** A name of the same words that may be used, `undefined` where none can be made of it. */
export function folderNameLike(name: string, kind: Kind): string | undefined {
  const like = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_.–—]+/g, '-')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-{2,}/g, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '');
  return like.length > 2 && folderNameFault(like, kind) === undefined ? like : undefined;
}
