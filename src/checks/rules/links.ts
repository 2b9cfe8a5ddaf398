/** Every link inside the site leads to something that exists, its anchor included. */
import { kindFolder, kinds } from '../../model/addresses.ts';
import type { Library, Publication, TextLink, Version } from '../../model/library.ts';
import { readLink, type LinkTarget } from '../../model/links.ts';
import { nearest, problem, type Problem } from '../../model/problems.ts';
import type { Rule } from './index.ts';

export const links: Rule = ({ library }) => {
  const bySlug = new Map<string, Publication>();
  for (const publication of library.publications)
    for (const slug of [publication.slug, ...publication.facts.aliases])
      bySlug.set(`${publication.kind}/${slug}`, publication);
  const languages = new Set(library.languages.map(({ code }) => code));
  return library.publications.flatMap((publication) =>
    Object.values(publication.versions).flatMap((version) =>
      version.text.links.flatMap((link) => check(link, publication, version, library, bySlug, languages)),
    ),
  );
};

function check(
  link: TextLink,
  publication: Publication,
  version: Version,
  library: Library,
  bySlug: ReadonlyMap<string, Publication>,
  languages: ReadonlySet<string>,
): Problem[] {
  const place = { file: version.file, line: link.line, column: link.column };
  const broken = (near?: string) => [problem('link-broken', place, { address: link.address, nearest: near })];
  const target = readLink(link.address, publication.folder, languages);
  const inLanguage = (other: Publication) =>
    library.versionFor(other, ('language' in target ? target.language : undefined) ?? version.language);
  switch (target.to) {
    case 'external':
    case 'page':
      return [];
    case 'nowhere':
      return broken();
    case 'anchor':
      return hasAnchor(version, target.anchor)
        ? []
        : [problem('anchor-broken', place, { anchor: target.anchor, page: 'this text' })];
    case 'file':
      return publication.attachments.some(({ file }) => file === target.name) ? [] : broken(nearest(target.name, publication.attachments.map(({ file }) => file))); // prettier-ignore
    case 'registry':
      return target.id === undefined || target.id in library.registries[target.registry]
        ? []
        : broken(nearestPath(target, Object.keys(library.registries[target.registry])));
    case 'permanent': {
      const other = library.byId.get(target.id);
      return other
        ? anchorOf(target, inLanguage(other), place, link)
        : broken(nearestPath(target, library.byId.keys()));
    }
    case 'publication': {
      const other = bySlug.get(`${target.kind}/${target.slug}`);
      if (other) return anchorOf(target, inLanguage(other), place, link);
      const paths = kinds.flatMap((kind) =>
        library.ofKind(kind).map(({ slug }) => (kind === 'page' ? `/${slug}/` : `/${kindFolder[kind]}/${slug}/`)),
      );
      return broken(
        nearest(target.kind === 'page' ? `/${target.slug}/` : `/${kindFolder[target.kind]}/${target.slug}/`, paths),
      );
    }
  }
}

function nearestPath(
  target: Extract<LinkTarget, { to: 'registry' | 'permanent' }>,
  ids: Iterable<string>,
): string | undefined {
  const near = target.id === undefined ? undefined : nearest(target.id, ids);
  return near && `/${target.to === 'permanent' ? 'd' : target.registry}/${near}/`;
}

const anchorOf = (
  target: { anchor?: string },
  version: Version,
  place: { file: string; line: number; column: number | undefined },
  { address }: TextLink,
): Problem[] =>
  target.anchor === undefined || hasAnchor(version, target.anchor)
    ? []
    : [problem('anchor-broken', place, { anchor: target.anchor, page: address.split('#', 1)[0]! })];

function hasAnchor({ text }: Version, anchor: string): boolean {
  const paragraph = /^p([1-9]\d*)$/.exec(anchor);
  if (paragraph) return Number(paragraph[1]) <= text.paragraphs;
  return text.anchors.includes(anchor) || text.headings.some(({ id }) => id === anchor);
}
