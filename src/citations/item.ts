/** A publication as a CSL item (docs.citationstyles.org), from which every form of its citation is made. */
import type { Interface } from '../languages/interface.ts';
import type { Addresses } from '../model/addresses.ts';
import type { CslType } from '../model/kinds/kind.ts';
import { localized, type SiteSettings, type Publication, type Version } from '../model/library.ts';
import { citedAs, numberOf } from '../model/metadata/citation.ts';
import { authorsOf, isDescription, signatories } from '../model/people.ts';

export interface PublicationItem {
  /** Of the publication and the language: a library may hold several texts of one. */
  id: string;
  type: CslType;
  title: string;
  author: { literal: string }[];
  /** Form of a letter in the words of its text. */
  genre?: string;
  issued?: { 'date-parts': [[number, number, number]] };
  publisher: string;
  /** Document symbols or the office's own reference. */
  number?: string;
  version?: string;
  URL: string;
  language: string;
  abstract: string;
}

/**
 * A page that only describes a public document is cited as a page: the document is somebody else's.
 * @param words of the language of the text
 */
export function publicationItem(
  library: SiteSettings,
  addresses: Addresses,
  publication: Publication,
  version: Version,
  words: Pick<Interface, 'text'>,
): PublicationItem {
  const { id, kind, date, facts } = publication;
  const described = isDescription(publication);
  const number = described ? undefined : numberOf(publication);
  const [year = NaN, month = NaN, day = NaN] = date.split('-').map(Number);
  return {
    id: `${id}-${version.language}`,
    type: described ? 'webpage' : citedAs(kind, number).csl,
    title: version.title,
    author: authorsOf(library, publication, version.language).map((literal) => ({ literal })),
    ...(date === '' || described ? {} : { issued: { 'date-parts': [[year, month, day]] } }),
    ...(publication.kind === 'letter' && !described ? { genre: words.text(`form.${publication.facts.form}`) } : {}),
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

/** Whether the authors of an item are persons: those who signed a letter. All others are institutions. */
export const isByPersons = (publication: Publication): boolean =>
  publication.kind === 'letter' && !isDescription(publication) && signatories(publication).length > 0;
