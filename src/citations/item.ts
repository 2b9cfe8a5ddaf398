/** A publication as a CSL item (docs.citationstyles.org), from which every form of its citation is made. */
import type { Addresses } from '../model/addresses.ts';
import type { CslType } from '../model/kinds/kind.ts';
import { localized, type SiteSettings, type Publication, type Version } from '../model/library.ts';
import { citedAs, numberOf } from '../model/metadata/citation.ts';
import { authorsOf, isDescription } from '../model/people.ts';

export interface PublicationItem {
  id: string;
  type: CslType;
  title: string;
  author: { literal: string }[];
  issued?: { 'date-parts': [[number, number, number]] };
  publisher: string;
  /** Document symbols or the office's own reference. */
  number?: string;
  version?: string;
  URL: string;
  language: string;
  abstract: string;
}

/** A page that only describes a public document is cited as a page: the document is somebody else's. */
export function publicationItem(
  library: SiteSettings,
  addresses: Addresses,
  publication: Publication,
  version: Version,
): PublicationItem {
  const { id, kind, date, facts } = publication;
  const described = isDescription(publication);
  const number = described ? undefined : numberOf(publication);
  const [year = NaN, month = NaN, day = NaN] = date.split('-').map(Number);
  return {
    id,
    type: described ? 'webpage' : citedAs(kind, number).csl,
    title: version.title,
    author: authorsOf(library, publication, version.language).map((literal) => ({ literal })),
    ...(date === '' || described ? {} : { issued: { 'date-parts': [[year, month, day]] } }),
    publisher: localized(library, library.site.publisher.name, version.language).text,
    ...(number === undefined ? {} : { number }),
    ...(facts.version > 1 ? { version: String(facts.version) } : {}),
    URL: addresses.absolute(addresses.permanent(id)),
    language: version.language,
    abstract: version.summary,
  };
}

/** The day of a publication as `2026-03-05`. */
export function issuedDay({ issued }: Pick<PublicationItem, 'issued'>): string | undefined {
  return issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
}
