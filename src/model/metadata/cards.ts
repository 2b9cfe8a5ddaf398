/** Addresses and alternative texts of social cards. */
import type { Interface } from '../../languages/interface.ts';
import { cardAlt, cardDigest, cardInput, siteCardInput, type CardInput } from '../card.ts';
import type { ListedPublication, Version } from '../library.ts';
import { wordsIn } from '../words.ts';
import type { View } from './types.ts';

interface CardLink {
  /** Absolute. */
  url: string;
  alt: string;
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
export function publicationCard(
  view: View,
  publication: ListedPublication,
  { language }: Pick<Version, 'language'>,
): CardLink {
  const words = wordsIn(view.library, language);
  return cardLink(view, publication.id, language, cardInput(view.library, publication, language, words), words);
}
