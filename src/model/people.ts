/** Names of senders, addressees and authors in words. */
import { localized, type ListedLetter, type SiteSettings, type ListedPublication } from './library.ts';
import type { Party } from './schema/letter.ts';
import { own } from './own.ts';

/** Name of a party of a letter: as written, else that of the registry entry, which may have a short one. */
export function partyName(
  library: SiteSettings,
  { name, body, mission, agency }: Party,
  language: string,
  length: 'full' | 'short' = 'full',
): string {
  const { bodies, missions, agencies } = library.registries;
  const entry = body === undefined ? undefined : own(bodies, body);
  const names =
    name ??
    (length === 'short' ? entry?.short : undefined) ??
    entry?.name ??
    (mission === undefined ? undefined : own(missions, mission)?.name) ??
    (agency === undefined ? undefined : own(agencies, agency)?.name);
  return names ? localized(library, names, language).text : '';
}

/** True where the page only describes a public document: the office is the author of the page, not of the document. */
export const isDescription = ({ kind, facts }: ListedPublication): boolean =>
  kind === 'letter' && facts.text === 'description';

/** Those who signed a letter; a specimen has only places for signatures. */
export const signatories = ({ facts }: ListedLetter): ListedLetter['facts']['signatories'] =>
  facts.specimen ? [] : facts.signatories;

/** Who made the page: of one that only describes a document the publisher, else whoever speaks. */
export const authorsOf = (library: SiteSettings, publication: ListedPublication, language: string): string[] =>
  isDescription(publication)
    ? [localized(library, library.site.publisher.name, language).text]
    : documentAuthors(library, publication, language);

/** Who speaks: for a letter those who signed it, else its senders; for statistics their source; else the publisher. */
export function documentAuthors(library: SiteSettings, publication: ListedPublication, language: string): string[] {
  const text = (names: Record<string, string>) => localized(library, names, language).text;
  if (publication.kind === 'letter') {
    const signed = signatories(publication).map(({ name }) => text(name));
    return signed.length > 0 ? signed : publication.facts.from.map((party) => partyName(library, party, language));
  }
  if (publication.kind === 'statistics') return [text(publication.facts.source.organisation)];
  return [text(library.site.publisher.name)];
}
