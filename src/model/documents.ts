/** Which documents a publication has, and their names; pages link to them before they are written. */
import type { Addresses, SiteAddress } from './addresses.ts';
import type { Library, Publication, Version } from './library.ts';
import { isHome } from './addresses.ts';
import { kindEntry } from './kinds/index.ts';
import type { DocumentFormat } from './kinds/kind.ts';

export type { DocumentFormat };

export const mediaTypes: Readonly<Record<DocumentFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain',
  md: 'text/markdown',
  zip: 'application/zip',
};

/** Formats in which a publication is offered. */
export const formatsOf = (publication: Pick<Publication, 'kind' | 'slug'>): readonly DocumentFormat[] =>
  isHome(publication) ? [] : kindEntry(publication.kind).documents.formats;

/** Formats of one version on this site; none where documents are not written. */
export const textFormats = ({ documents }: Pick<Library, 'documents'>, publication: Publication): DocumentFormat[] =>
  documents ? formatsOf(publication).filter((format) => format !== 'zip') : [];

/** `2018-focal-points.fa.pdf`; the pack of all languages is `2018-focal-points.zip`. */
const documentName = ({ slug }: Pick<Publication, 'slug'>, language: string, format: DocumentFormat): string =>
  format === 'zip' ? `${slug}.zip` : `${slug}.${language}.${format}`;

/** Address of a document on the site. */
export const documentAddress = (
  addresses: Addresses,
  publication: Pick<Publication, 'id' | 'slug'>,
  { language }: Pick<Version, 'language'>,
  format: DocumentFormat,
): SiteAddress => addresses.output(publication.id, documentName(publication, language, format));

/** QR code of the permanent link. */
export const codeAddress = (addresses: Addresses, { id }: Pick<Publication, 'id'>): string =>
  addresses.output(id, 'qr.svg');

/** What a document is, beside its name. */
export interface DocumentFacts {
  bytes: number;
  /** Of a PDF. */
  pages?: number;
}

/** The documents of a publication, by language and format. */
export type DocumentList = Record<string, Partial<Record<DocumentFormat, DocumentFacts>>>;

/** The list of them, which pages read. */
export const documentListAddress = (addresses: Addresses, id: string): SiteAddress =>
  addresses.output(id, 'files.json');
