/** I/O: looks whether a file is there that is not offered. Every link inside the site leads to something that exists, its anchor included. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { mentionedFiles } from '../../load/attachments/attach.ts';
import type { Checking } from '../../load/library.ts';
import { factsFile, type Kind } from '../../model/kinds/index.ts';
import { statedIds, states, type Checked, type Stated, type StatedBySite } from '../../model/faults.ts';
import type { Library, TextLink, Version, WithdrawnPublication } from '../../model/library.ts';
import { hasAnchor, readLink, type LinkTarget } from '../../model/links.ts';
import { nearest, problem, type Place, type Problem } from '../../model/problems.ts';
import { isSeenBefore } from '../../model/visibility.ts';
import type { Rule } from './index.ts';
import { publicationPath } from '../../model/addresses.ts';

export const links: Rule = (checking, { content, now }) => {
  const known = { ...indexAll(checking), content, now };
  return checking.publications.flatMap((source) =>
    Object.values(source.publication.versions).flatMap((version) =>
      version.text.links.flatMap((link) => check(link, source, version, known)),
    ),
  );
};

interface Known {
  library: Library;
  /** The content folder, absolute. */
  content?: string;
  stated: StatedBySite;
  languages: ReadonlySet<string>;
  /** Ids of publications. */
  ids: Stated;
  byId: ReadonlyMap<string, Checked>;
  /** By kind and slug, aliases too; where some cannot be read, any slug of that kind may be one. */
  bySlug: ReadonlyMap<string, Checked>;
  openKinds: ReadonlySet<Kind>;
  /** Of all publications. */
  paths(): string[];
  now: number;
  /** What was withdrawn, by kind and slug and by id. */
  withdrawn: ReadonlyMap<string, WithdrawnPublication>;
  /** Addresses that lead elsewhere. */
  redirected: ReadonlySet<string>;
}

function indexAll({ library, publications, stated }: Checking): Omit<Known, 'content' | 'now'> {
  const byId = new Map(publications.map((checked) => [checked.publication.id, checked]));
  for (const checked of publications)
    for (const id of checked.publication.facts.formerIds) if (!byId.has(id)) byId.set(id, checked);
  const bySlug = new Map<string, Checked>();
  for (const checked of publications) {
    const { kind, slug, facts } = checked.publication;
    bySlug.set(`${kind}/${slug}`, checked);
    for (const alias of facts.aliases) if (!bySlug.has(`${kind}/${alias}`)) bySlug.set(`${kind}/${alias}`, checked);
  }
  return {
    library,
    stated,
    languages: new Set(library.languages.map(({ code }) => code)),
    ids: statedIds(publications),
    byId,
    withdrawn: new Map<string, WithdrawnPublication>(
      library.withdrawn.flatMap((each) => [
        ...[each.slug, ...each.aliases].map((slug) => [`${each.kind}/${slug}`, each] as const),
        ...[each.id, ...each.formerIds].map((id) => [id, each] as const),
      ]),
    ),
    redirected: new Set(library.redirects.map(({ from }) => from)),
    bySlug,
    openKinds: new Set(
      publications.flatMap(({ publication, faults }) => (faults.has('aliases') ? [publication.kind] : [])),
    ),
    paths: () => publications.map(({ publication: { kind, slug } }) => publicationPath(kind, slug)),
  };
}

/** A link with all that is needed to say what is wrong with it. */
interface Asked {
  link: TextLink;
  source: Checked;
  version: Version;
  known: Known;
  place: Place;
}

type To<K extends LinkTarget['to']> = Extract<LinkTarget, { to: K }>;

function check(link: TextLink, source: Checked, version: Version, known: Known): Problem[] {
  const place = { file: version.file, line: link.line, column: link.column };
  const asked: Asked = { link, source, version, known, place };
  const target = readLink(link.address, source.publication.folder, known.languages);
  switch (target.to) {
    case 'external':
      return checkOwnSite(asked);
    case 'page':
      return [];
    case 'nowhere':
      return broken(asked);
    case 'anchor':
      return hasAnchor(version.text, target.anchor)
        ? []
        : [problem('anchor-broken', place, { anchor: target.anchor, page: 'this text' })];
    case 'file':
      return checkFile(target, asked);
    case 'registry': {
      const entries = known.stated[target.registry];
      return target.id === undefined || states(entries, target.id)
        ? []
        : broken(asked, nearestPath(target, entries ?? []));
    }
    case 'permanent': {
      const other = known.byId.get(target.id);
      const special = specialTarget(target.id, other, asked);
      if (special) return special;
      if (other) return checkAnchor(target, other, asked);
      return states(known.ids, target.id) ? [] : broken(asked, nearestPath(target, known.ids ?? []));
    }
    case 'publication':
      return checkPublication(target, asked);
  }
}

const broken = ({ link: { address }, place }: Asked, near?: string): Problem[] => [
  problem('link-broken', place, { address, nearest: meantAddress(address) ?? near }),
];

function checkAnchor(
  target: To<'permanent' | 'publication'>,
  other: Checked,
  { link, version, known: { library }, place }: Asked,
): Problem[] {
  const { anchor } = target;
  const language = ('language' in target ? target.language : undefined) ?? version.language;
  const { versions, original } = other.publication;
  // Where a text cannot be read, it may be the one that has the anchor.
  const text = Object.hasOwn(versions, original) ? library.versionFor(other.publication, language) : versions[language];
  return anchor === undefined || !text || other.lacksText || hasAnchor(text.text, anchor)
    ? []
    : [problem('anchor-broken', place, { anchor, page: link.address.replace(/#.*$/s, '') })];
}

/** What is to be said of a target that is withdrawn, redirected, or seen later than this text; `undefined` of any other. */
function specialTarget(
  key: string,
  other: Checked | undefined,
  { link: { address }, source: { publication }, known, place }: Asked,
): Problem[] | undefined {
  const gone = known.withdrawn.get(key);
  if (gone) return [problem('link-withdrawn', place, { address, date: gone.date, successor: gone.successor })];
  if (!other && known.redirected.has(withoutLanguage(address.replace(/#.*$/, ''), known.languages))) return [];
  const until = other?.publication.facts.publish;
  return other && until !== undefined && isSeenBefore(publication.facts, other.publication.facts, known.now)
    ? [problem('embargo-linked', place, { address, until })]
    : undefined;
}

/** A web address, which may be one of this site. */
function checkOwnSite({ link, source, version, known, place }: Asked): Problem[] {
  const { library, languages, bySlug } = known;
  const own = ownAddress(link.address, library.site.url);
  if (own === undefined) return [];
  if (own.isLocal) return [problem('link-local', place, { address: link.address, right: own.path })];
  const path = own.path ?? '/';
  // What the build makes beside the pages is not known here.
  if (/^\/(?:files|data|images|cards|embed|documents)\/|\.\w+$/.test(path)) return [];
  // Others may have pages on the same host; what does not begin like an address of this site is theirs.
  const there = readLink(path, source.publication.folder, languages);
  const isOurs = !('kind' in there && there.kind === 'page') || 'language' in there;
  if (!isOurs && !bySlug.has(`page/${there.slug}`)) return [];
  const inside = check({ ...link, address: path }, source, version, known);
  return inside.length > 0
    ? inside.map((found) => ({ ...found, message: found.message.replace(path, link.address) }))
    : [problem('link-own-site', place, { address: link.address, right: withoutLanguage(path, languages) })];
}

function checkFile({ name }: To<'file'>, asked: Asked): Problem[] {
  const { source, known, place } = asked;
  const { publication, faults } = source;
  if (fileKeys.some((key) => faults.has(key)) || isMentioned(publication, name)) return [];
  if (publication.attachments.some(({ file }) => file === name)) return [];
  return known.content !== undefined && existsSync(join(known.content, publication.folder, name))
    ? [problem('attachment-unlisted', place, { name, facts: factsFile(publication.kind) })]
    : broken(asked, nearest(name, publication.attachments.map(({ file }) => file))); // prettier-ignore
}

function checkPublication(target: To<'publication'>, asked: Asked): Problem[] {
  const { link, version, known, place } = asked;
  const other = known.bySlug.get(`${target.kind}/${target.slug}`);
  const special = specialTarget(`${target.kind}/${target.slug}`, other, asked);
  if (special) return special;
  const right = publicationPath(target.kind, target.slug);
  if (!other) return known.openKinds.has(target.kind) ? [] : broken(asked, nearest(right, known.paths()));
  const language = languageOfFile(link.address);
  if (language === undefined || language === version.language) return checkAnchor(target, other, asked);
  if (!other.publication.versions[language] && !other.lacksText) return broken(asked);
  return [
    problem('link-language', place, { address: link.address, language, right, there: `/${language}${right}` }),
    ...checkAnchor(target, other, asked),
  ];
}

/** The language of a link to a text's file: `../2018-x/fa.md`. */
const languageOfFile = (address: string) => /\/([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.mdx?(?:#|$)/.exec(address)?.[1];

const withoutLanguage = (path: string, languages: ReadonlySet<string>) =>
  languages.has(path.split('/')[1] ?? '') ? path.replace(/^\/[^/]+/, '') || '/' : path;

/** An address of this computer or of this site, with its path on the site; `undefined` for any other. */
function ownAddress(address: string, site: string): { isLocal: boolean; path?: string | undefined } | undefined {
  if (!URL.canParse(address) || !URL.canParse(site)) return undefined;
  const [url, own] = [new URL(address), new URL(site)];
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const isLocal = /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1\]|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|[\w-]+\.(?:local|localhost|internal|lan))$/i.test(url.hostname);
  const host = (name: string) => name.replace(/^www\./, '');
  if (!isLocal && host(url.hostname) !== host(own.hostname)) return undefined;
  const base = own.pathname.replace(/\/$/, '');
  const path = url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : url.pathname;
  return { isLocal, path: path === '/' && isLocal ? undefined : decodeURI(path) + url.hash };
} // prettier-ignore

/** What an address without its beginning was meant to be. */
function meantAddress(address: string): string | undefined {
  if (/^[^\s@/]+@[\w-]+(?:\.[\w-]+)+$/.test(address)) return `mailto:${address}`;
  if (/^\+?[\d\s()-]{7,}$/.test(address)) return `tel:${address.replace(/[^\d+]/g, '')}`;
  if (/^www\.[\w-]+(?:\.[\w-]+)+/i.test(address)) return `https://${address}`;
  const host = /^([\w-]+(?:\.[\w-]+)*\.([a-z]{2,}))(?:[/?#:]|$)/i.exec(address);
  return host && !/^(?:mdx?|ya?ml|csv|pdf|docx?|xlsx?|jpe?g|png|svg|webp|html?|txt|zip)$/i.test(host[2] ?? '') ? `https://${address}` : undefined;
} // prettier-ignore

/** Whether the facts name a file; one that is refused is reported where it is. */
const isMentioned = ({ facts }: Checked['publication'], name: string) =>
  mentionedFiles(facts).some((mention) => mention.name === name);

/** Facts that name files. */
const fileKeys = ['attachments', 'annexes', 'evidence'];

function nearestPath(
  target: Extract<LinkTarget, { to: 'registry' | 'permanent' }>,
  ids: Iterable<string>,
): string | undefined {
  const near = target.id === undefined ? undefined : nearest(target.id, ids);
  return near && `/${target.to === 'permanent' ? 'd' : target.registry}/${near}/`;
}
