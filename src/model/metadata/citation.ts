/**
 * Tags that reference managers read: the Highwire names of Google Scholar's guidelines (scholar.google.com/intl/en/scholar/inclusion.html),
 * which Zotero's Embedded Metadata translator reads too, and `z:itemType`, with which Zotero knows what it has before it.
 */
import { documentAddress, formatsOf } from '../documents.ts';
import { kindEntry, type Kind } from '../kinds/index.ts';
import type { CitedAs } from '../kinds/kind.ts';
import { localized, type Publication, type Version, registryEntry } from '../library.ts';
import { citedTitle } from '../formula.ts';
import { documentAuthors, isDescription } from '../people.ts';
import { named } from './tags.ts';
import type { Tag, View } from './types.ts';

/** @param version the text on the page; its language is that of title and abstract */
export function citationTags(view: View, publication: Publication, version: Version): Tag[] {
  const { library, addresses } = view;
  const text = (names: Record<string, string>) => localized(library, names, version.language).text;
  const publisher = text(library.site.publisher.name);
  const described = isDescription(publication);
  const number = numberOf(publication);
  const signed = publication.attachments.find(
    ({ role, mediaType, language }) =>
      role === 'attachment' &&
      mediaType === 'application/pdf' &&
      (language === undefined || language === version.language),
  );
  const pdf = signed
    ? addresses.file(publication.id, signed.file)
    : library.documents && formatsOf(publication).includes('pdf')
      ? documentAddress(addresses, publication, version, 'pdf')
      : undefined;
  return [
    named('z:itemType', zoteroType(publication)),
    named('citation_title', citedTitle(library, publication, version)),
    ...documentAuthors(library, publication, version.language).map((name) => named('citation_author', name)),
    ...(publication.date === '' ? [] : [named('citation_publication_date', publication.date.replaceAll('-', '/'))]),
    named('citation_language', version.language),
    ...(described ? [] : [named('citation_publisher', publisher)]),
    ...(number === undefined
      ? []
      : [
          ...(described ? [] : [named('citation_technical_report_institution', publisher)]),
          named('citation_technical_report_number', number),
        ]),
    ...publication.facts.topics.map((id) =>
      named('citation_keywords', text(registryEntry(library, 'topics', id).name)),
    ),
    named('citation_abstract', version.summary),
    named('citation_public_url', addresses.absolute(addresses.permanent(publication.id, version.language))),
    named(
      'citation_fulltext_html_url',
      addresses.absolute(addresses.publication(version.language, publication.kind, publication.slug)),
    ),
    ...(pdf === undefined ? [] : [named('citation_pdf_url', addresses.absolute(pdf))]),
  ];
}

/** Item type of Zotero. */
export const zoteroType = (publication: Publication): CitedAs['zotero'] =>
  citedAs(publication.kind, numberOf(publication)).zotero;

/** Document symbols, or the office's own reference. */
export const numberOf = ({ kind, facts }: Pick<Publication, 'kind' | 'facts'>): string | undefined =>
  kindEntry(kind).number?.(facts);

/** What reference managers take a publication for. @param number its own, if it has one */
export function citedAs(kind: Kind, number: string | undefined): CitedAs {
  const { cited } = kindEntry(kind);
  return number === undefined ? cited : (cited.withNumber ?? cited);
}
