/** Links that lead machines through a publication: FAIR Signposting (signposting.org/FAIR), in the head and as a linkset (RFC 9264). */
import { isListed, kindEntry } from '../kinds/index.ts';
import type { Addresses } from '../addresses.ts';
import { documentAddress, mediaTypes, textFormats, type DocumentFormat } from '../documents.ts';
import type { SiteSettings, Publication, Version } from '../library.ts';
import { isDescription } from '../people.ts';
import { link } from './tags.ts';
import type { Tag } from './types.ts';
import { keysOf } from '../own.ts';

interface TypedLink {
  rel: 'cite-as' | 'describedby' | 'item' | 'license' | 'author' | 'type' | 'linkset';
  href: string;
  type?: string;
}

/** Media types of the files for citing, which are written with the documents. */
const citations = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
} as const;

const citationFormats = keysOf(citations);

function linksOf(
  library: SiteSettings,
  addresses: Addresses,
  publication: Publication,
  version: Version,
  formats: readonly DocumentFormat[],
): TypedLink[] {
  const { site } = library;
  const { language } = version;
  const { id, kind, facts, attachments } = publication;
  const licence = (facts.licence ?? site.licence).url;
  return [
    { rel: 'cite-as', href: addresses.absolute(addresses.permanent(id, language)) },
    ...(library.documents ? citationFormats : []).map((format): TypedLink => ({
      rel: 'describedby',
      href: addresses.absolute(addresses.citation(id, language, format)),
      type: citations[format],
    })),
    ...attachments.map(({ file, mediaType }): TypedLink => ({
      rel: 'item',
      href: addresses.absolute(addresses.file(id, file)),
      type: mediaType,
    })),
    ...formats.map((format): TypedLink => ({
      rel: 'item',
      href: addresses.absolute(documentAddress(addresses, publication, version, format)),
      type: mediaTypes[format],
    })),
    ...(licence === undefined ? [] : [{ rel: 'license', href: licence } as const]),
    ...(site.publisher.url === undefined ? [] : [{ rel: 'author', href: site.publisher.url } as const]),
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: `https://schema.org/${isDescription(publication) ? 'WebPage' : kindEntry(kind).schemaOrg}` },
  ];
}

/** Elements of the head; plain pages are no research objects and have none. */
export function signpostingTags(
  library: SiteSettings,
  addresses: Addresses,
  publication: Publication,
  version: Version,
): Tag[] {
  if (!isListed(publication.kind)) return [];
  const formats = textFormats(library, publication).filter((format) => format === 'pdf');
  const links: TypedLink[] = [
    // The head names the others as alternates.
    ...linksOf(library, addresses, publication, version, formats),
    ...(library.documents
      ? [
          {
            rel: 'linkset',
            href: addresses.absolute(addresses.linkset(publication.id)),
            type: 'application/linkset+json',
          } as const,
        ]
      : []),
  ];
  return links.map(({ rel, href, type }) => link(rel, href, type === undefined ? {} : { type }));
}

/** The same for all versions of a publication: one link context a version (RFC 9264, section 4.2). */
export function toLinkset(library: SiteSettings, addresses: Addresses, publication: Publication): string {
  const formats = textFormats(library, publication);
  const linkset = library.languages.flatMap(({ code }) => {
    const version = publication.versions[code];
    if (!version) return [];
    const targets: Record<string, { href: string; type?: string }[]> = {};
    for (const { rel, href, type } of linksOf(library, addresses, publication, version, formats))
      (targets[rel] ??= []).push({ href, ...(type === undefined ? {} : { type }) });
    return [
      { anchor: addresses.absolute(addresses.publication(code, publication.kind, publication.slug)), ...targets },
    ];
  });
  return `${JSON.stringify({ linkset }, null, 2)}\n`;
}
