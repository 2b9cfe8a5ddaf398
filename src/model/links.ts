/** Links as authors write them in a text: what they mean, and where they lead on the site. */
import { registryPages, type Addresses, type RegistryPage } from './addresses.ts';
import { isListed, kindOfFolder, type Kind, type ListedKind } from './kinds/index.ts';
import type { PublicationId } from './schema/common.ts';
import type { TextFacts } from './library.ts';
import { isKeyOf } from './own.ts';
import { decodedPart } from './decoded.ts';

export type LinkTarget =
  | { to: 'external'; address: string }
  | { to: 'anchor'; anchor: string }
  | { to: 'publication'; kind: Kind; slug: string; language?: string; anchor?: string }
  | { to: 'permanent'; id: PublicationId; anchor?: string }
  | { to: 'registry'; registry: RegistryPage; id?: string; language?: string }
  | { to: 'page'; path: 'home' | ListPage | ListedKind; language?: string }
  | { to: 'file'; name: string }
  /** Leads nowhere, or out of the content folder. */
  | { to: 'nowhere' };

/** Pages that the site makes by itself, by their segment. */
const listPages = {
  search: 'search',
  register: 'register',
  'corrections-log': 'corrections',
  upcoming: 'upcoming',
} as const;
type ListPage = (typeof listPages)[keyof typeof listPages];

/**
 * Reads a link. Forms: `https://…`, `#p12`, `signed.pdf` (a file of the publication), `/letters/<slug>/`, `/fa/letters/<slug>/`,
 * `/d/<id>/`, `/topics/<id>/`, `../<slug>/fa.md` (the path of another text, as repositories show it).
 * @param folder content folder of the publication the link is in: `letters/2018-x`
 * @param languages codes of the site's languages
 */
export function readLink(address: string, folder: string, languages: ReadonlySet<string>): LinkTarget {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) || address.startsWith('//')) return { to: 'external', address };
  if (address.startsWith('#')) return { to: 'anchor', anchor: decodedPart(address.slice(1)) };
  const [path = '', anchor] = address.split('#', 2);
  const withAnchor = anchor === undefined || anchor === '' ? {} : { anchor: decodedPart(anchor) };
  const all = normalise(path.startsWith('/') ? path : `${folder}/${path}`);
  if (!all) return { to: 'nowhere' };
  const [beginning = ''] = all;
  const namesLanguage = languages.has(beginning);
  const inLanguage = namesLanguage ? { language: beginning } : {};
  const segments = namesLanguage ? all.slice(1) : all;
  const [first, second, third, ...rest] = segments;
  if (rest.length > 0) return relativeFile(segments, folder);
  if (first === undefined) return { to: 'page', path: 'home', ...inLanguage };
  if (first === 'd' && second !== undefined && third === undefined)
    // Whether there is one of this id, the check of links says.
    return { to: 'permanent', id: second as PublicationId, ...withAnchor };
  const kind = kindOfFolder(first);
  if (kind !== undefined) {
    if (second === undefined) return isListed(kind) ? { to: 'page', path: kind, ...inLanguage } : { to: 'nowhere' };
    const [, text] = /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.mdx?$/.exec(third ?? '') ?? [];
    if (text !== undefined && languages.has(text))
      return { to: 'publication', kind, slug: second, language: text, ...withAnchor };
    if (third !== undefined) return relativeFile(segments, folder);
    return { to: 'publication', kind, slug: second, ...inLanguage, ...withAnchor };
  }
  const registry = registryPages.find((each) => each === first);
  if (registry !== undefined && third === undefined)
    return {
      to: 'registry',
      registry,
      ...(second === undefined ? {} : { id: second }),
      ...inLanguage,
    };
  if (isKeyOf(listPages, first) && second === undefined) return { to: 'page', path: listPages[first], ...inLanguage };
  if (second === undefined) return { to: 'publication', kind: 'page', slug: first, ...inLanguage, ...withAnchor };
  return relativeFile(segments, folder);
}

const relativeFile = (segments: string[], folder: string): LinkTarget => {
  const path = segments.join('/');
  return path.startsWith(`${folder}/`) ? { to: 'file', name: path.slice(folder.length + 1) } : { to: 'nowhere' };
};

/** The address of a target for a text in `language`. */
export function linkAddress(
  target: LinkTarget,
  language: string,
  id: string,
  addresses: Addresses,
): string | undefined {
  const anchor = 'anchor' in target && target.anchor !== undefined ? `#${encodeURI(target.anchor)}` : '';
  const code = ('language' in target ? target.language : undefined) ?? language;
  switch (target.to) {
    case 'external':
      return target.address;
    case 'anchor':
      return anchor;
    case 'publication':
      return addresses.publication(code, target.kind, target.slug) + anchor;
    case 'permanent':
      return addresses.permanent(target.id) + anchor;
    case 'registry':
      return addresses.registry(code, target.registry, target.id);
    case 'page':
      switch (target.path) {
        case 'home':
        case 'search':
        case 'register':
        case 'corrections':
        case 'upcoming':
          return addresses[target.path](code);
        default:
          return addresses.list(code, target.path);
      }
    case 'file':
      return addresses.file(id, target.name);
    case 'nowhere':
      return undefined;
  }
}

/** Path segments without `.` and `..`; `undefined` where the path leads out. */
function normalise(path: string): string[] | undefined {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') {
      if (segments.pop() === undefined) return undefined;
    } else segments.push(decodedPart(segment));
  }
  return segments;
}

/** Whether a text has an anchor that links may lead to. */
export function hasAnchor({ paragraphs, anchors, headings }: TextFacts, anchor: string): boolean {
  const paragraph = /^p([1-9]\d*)$/.exec(anchor);
  if (paragraph) return Number(paragraph[1]) <= paragraphs;
  return anchors.includes(anchor) || headings.some(({ id }) => id === anchor);
}
