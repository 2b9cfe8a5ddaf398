/** Names of senders, addressees and authors in words. */
import { localized, type Library, type Publication } from '../library.ts';
import type { Party } from '../schema/letter.ts';

/** Name of a party of a letter: as written, else that of the registry entry. */
export function partyName(library: Library, { name, body, mission, agency }: Party, language: string): string {
  const { bodies, missions, agencies } = library.registries;
  const names =
    name ??
    (body === undefined ? undefined : bodies[body]?.name) ??
    (mission === undefined ? undefined : missions[mission]?.name) ??
    (agency === undefined ? undefined : agencies[agency]?.name);
  return names ? localized(library, names, language).text : '';
}

/** Who speaks: for a letter those who signed it, else its senders; for statistics their source; else the publisher. */
export function authorsOf(library: Library, publication: Publication, language: string): string[] {
  const text = (names: Record<string, string>) => localized(library, names, language).text;
  if (publication.kind === 'letter') {
    const { signatories, from } = publication.facts;
    return signatories.length > 0
      ? signatories.map(({ name }) => text(name))
      : from.map((party) => partyName(library, party, language));
  }
  if (publication.kind === 'statistics') return [text(publication.facts.source.organisation)];
  return [text(library.site.publisher.name)];
}
