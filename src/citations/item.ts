/** A publication as a CSL item (docs.citationstyles.org), from which every form of its citation is made. */
import type { Interface } from '../languages/interface.ts';
import type { Addresses } from '../model/addresses.ts';
import type { CslType } from '../model/kinds/kind.ts';
import { localized, type SiteSettings, type Publication, type Version } from '../model/library.ts';
import { citedAs, numberOf } from '../model/metadata/citation.ts';
import { citedTitle } from '../model/formula.ts';
import { documentAuthors, isDescription, signatories } from '../model/people.ts';

export interface PublicationItem {
  /** Of the publication and the language: a library may hold several texts of one. */
  id: string;
  type: CslType;
  title: string;
  author: { literal: string }[];
  /** Form of a letter in the words of its text. */
  genre?: string;
  issued?: { 'date-parts': [[number, number, number]] };
  /** Not of a document elsewhere that a page only describes. */
  publisher?: string;
  /** Document symbols or the office's own reference. */
  number?: string;
  version?: string;
  URL: string;
  language: string;
  abstract: string;
}

/**
 * What is cited is the document: of a page that only describes one, that document with its author, number and date.
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
  const { language } = version;
  const number = numberOf(publication);
  const [year = NaN, month = NaN, day = NaN] = date.split('-').map(Number);
  const described = isDescription(publication);
  const elsewhere = described && 'circulated' in facts ? facts.circulated?.url : undefined;
  return {
    id: `${id}-${language}`,
    type: citedAs(kind, number).csl,
    title: citedTitle(library, publication, version),
    author: documentAuthors(library, publication, language).map((literal) => ({ literal })),
    ...(date === '' ? {} : { issued: { 'date-parts': [[year, month, day]] } }),
    ...(publication.kind === 'letter' ? { genre: words.text(`form.${publication.facts.form}`) } : {}),
    ...(described ? {} : { publisher: localized(library, library.site.publisher.name, language).text }),
    ...(number === undefined ? {} : { number }),
    ...(facts.version > 1 && !described ? { version: String(facts.version) } : {}),
    URL: elsewhere ?? addresses.absolute(addresses.permanent(id, language)),
    language,
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
