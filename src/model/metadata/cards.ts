/** Addresses and alternative texts of social cards. */
import type { Interface } from '../../languages/interface.ts';
import { cardAlt, cardDigest, cardInput, siteCardInput, type CardInput } from '../card.ts';
import type { ListedPublication, SiteSettings, Version } from '../library.ts';
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

interface KnownCard extends CardLink {
  /** What it was made of, besides the settings of the site. */
  parts: readonly unknown[];
}

/** The page of a text, its permanent address and the feeds name the same card; to make its input takes longer than all else of a head. */
const known = new WeakMap<SiteSettings, Map<string, KnownCard>>();

/** The card of a publication in the language of the version shown. */
export function publicationCard(
  view: View,
  publication: ListedPublication,
  { language }: Pick<Version, 'language'>,
): CardLink {
  const { library } = view;
  const cards = known.get(library) ?? new Map<string, KnownCard>();
  known.set(library, cards);
  const key = `${publication.id}/${language}`;
  const parts = partsOf(view, publication, language);
  const before = cards.get(key);
  if (before && parts.every((part, index) => part === before.parts[index])) return before;
  const words = wordsIn(library, language);
  const card = cardLink(view, publication.id, language, cardInput(library, publication, language, words), words);
  cards.set(key, { ...card, parts });
  return card;
}

function partsOf({ library, addresses }: View, publication: ListedPublication, language: string): unknown[] {
  const { title, summary, language: own } = library.versionFor(publication, language);
  const headline = publication.kind === 'statistics' ? publication.headline : undefined;
  return [addresses, publication.facts, publication.date, headline, title, summary, own];
}
