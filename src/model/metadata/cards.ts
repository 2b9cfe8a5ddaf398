/** Addresses and alternative texts of social cards. */
import { createInterface, type Interface } from '../../languages/interface.ts';
import { cardAlt, cardDigest, cardInput, siteCardInput, type CardInput } from '../card.ts';
import type { SiteSettings, Publication, Version } from '../library.ts';
import type { View } from './types.ts';

interface CardLink {
  /** Absolute. */
  url: string;
  alt: string;
}

/** Words of other languages, for pages that show a version in another one; kept because making them is slow. */
const interfaces = new WeakMap<SiteSettings, Map<string, Interface>>();

function wordsOf({ library, words, language }: View, code: string): Interface {
  if (code === language.code) return words;
  const known = interfaces.get(library) ?? new Map<string, Interface>();
  interfaces.set(library, known);
  const found = known.get(code) ?? createInterface(library.language(code), library.strings[code]);
  known.set(code, found);
  return found;
}

const cardLink = ({ addresses }: View, id: string, language: string, input: CardInput, words: Interface): CardLink => ({
  url: addresses.absolute(addresses.card(id, language, cardDigest(input))),
  alt: cardAlt(input, words),
});

/** The card of the site, for all pages that are not publications. */
export function siteCard(view: View): CardLink {
  const { library, language, words } = view;
  return cardLink(view, 'site', language.code, siteCardInput(library, language.code, words), words);
}

/** The card of a publication in the language of the version shown. */
export function publicationCard(view: View, publication: Publication, { language }: Version): CardLink {
  const words = wordsOf(view, language);
  return cardLink(view, publication.id, language, cardInput(view.library, publication, language, words), words);
}
