/** Head of the page of a publication. */
import { documentAddress, mediaTypes, textFormats } from '../documents.ts';
import type { SiteAddress } from '../addresses.ts';
import { isListed } from '../kinds/index.ts';
import {
  localized,
  type ListedPublication,
  type ListedVersion,
  type Publication,
  type Version,
  registryEntry,
} from '../library.ts';
import { publicationCard } from './cards.ts';
import { citationTags } from './citation.ts';
import { pathNode, publisherNode } from './graph.ts';
import { serviceTags } from './pages.ts';
import { authorsOf, isDescription } from '../people.ts';
import { signpostingTags } from './signposting.ts';
import { shareTags } from './share.ts';
import { link, named, plain, titled } from './tags.ts';
import type { Metadata, Step, Tag, View } from './types.ts';
import { workNodes } from './work.ts';

interface ShownFigures {
  /** Fields of the collection for its schema.org node (`datasetFields`). */
  dataset?: object;
  /** Charts on the page that other sites can show, each with the address of its oEmbed answer. */
  charts?: readonly { title: string; address: string }[];
}

/** How another site finds that it can show a chart (oEmbed 1.0, section 4). */
const oembedLink = (address: string, title: string): Tag =>
  link('alternate', address, { type: 'application/json+oembed', title });

/** Languages in which a publication exists, in the order of the site. */
const languagesOf = ({ library }: View, { versions }: Publication) =>
  library.languages.filter(({ code }) => versions[code]).map(({ code }) => code);

/**
 * Canonical is the address of the version shown: a page that stands in for a missing translation leaves search engines to
 * that of the text. Only texts that exist are named as alternates; `x-default` is the main language, else the original.
 * @param shown what only figures/ knows of a statistics collection
 */
export function publicationMetadata(
  view: View,
  publication: Publication,
  version: Version,
  { dataset, charts = [] }: ShownFigures = {},
): Metadata {
  const { library, addresses, language } = view;
  const { kind, slug, facts } = publication;
  const own = library.language(version.language);
  const path = (code: string) => addresses.publication(code, kind, slug);
  const url = addresses.absolute(path(version.language));
  const codes = languagesOf(view, publication);
  const card = publicationCard(view, publication, version);
  const [work, ...more] = workNodes(view, publication, version, card.url);
  const title = plain(version.title, own, language);
  const description = plain(version.summary, own, language);
  const shared = {
    type: 'article' as const,
    title,
    description,
    url,
    locale: version.language,
    card,
    ...(publication.date === '' || isDescription(publication) ? {} : { published: publication.date }),
    ...(publication.modified === '' ? {} : { modified: publication.modified }),
    tags: facts.topics.map(
      (id) => localized(library, registryEntry(library, 'topics', id).name, version.language).text,
    ),
  };
  return {
    title: titled(view, title),
    tags: [
      named('description', description),
      // Reading modes show it under the title.
      named('author', authorsOf(library, publication, version.language).join(', ')),
      link('canonical', url),
      ...(version.language === language.code ? alternates(view, codes, publication, path) : []),
      ...documentTags(view, publication, version),
      ...charts.map((chart) => oembedLink(chart.address, chart.title)),
      ...shareTags(view, shared),
      ...citationTags(view, publication, version),
      ...signpostingTags(library, addresses, publication, version),
      ...serviceTags(view),
    ],
    data: [{ ...work, ...dataset }, ...more, publisherNode(view), pathNode(view, stepsTo(view, publication, version))],
  };
}

function alternates(
  { library, addresses }: View,
  codes: readonly string[],
  { original, versions }: Publication,
  path: (code: string) => SiteAddress,
): Tag[] {
  const standard = versions[library.main.code] ? library.main.code : original;
  return [
    ...codes.map((code) => link('alternate', addresses.absolute(path(code)), { hreflang: code })),
    link('alternate', addresses.absolute(path(standard)), { hreflang: 'x-default' }),
  ];
}

/** The same text in other formats. */
const documentTags = ({ library, addresses }: View, publication: Publication, version: Version): Tag[] =>
  textFormats(library, publication).map((format) =>
    link('alternate', addresses.absolute(documentAddress(addresses, publication, version, format)), {
      type: mediaTypes[format],
    }),
  );

function stepsTo({ addresses, language, words }: View, { kind, slug }: Publication, version: Version): Step[] {
  return [
    { name: words.text('nav.home'), path: addresses.home(language.code) },
    ...(isListed(kind) ? [{ name: words.text(`kind.${kind}.plural`), path: addresses.list(language.code, kind) }] : []),
    { name: version.title, path: addresses.publication(language.code, kind, slug) },
  ];
}

/**
 * Two languages side by side: an aid for readers, which search engines leave to the page of the first.
 * @param languages names of both, in that of the page
 */
export function parallelMetadata(view: View, version: Version, languages: string): Metadata {
  const { library, language, words } = view;
  const title = plain(version.title, library.language(version.language), language);
  return {
    title: titled(view, words.text('parallel.title', { title, languages })),
    tags: [named('description', words.text('parallel.note')), named('robots', 'noindex, follow'), ...serviceTags(view)],
    data: [],
  };
}

/**
 * The permanent address of one text, which leads on to its page: search engines take it for another address of that page, and
 * who shares it shares the card of the text.
 */
export function permanentTextMetadata(view: View, publication: ListedPublication, version: ListedVersion): Metadata {
  const { addresses, language } = view;
  const { kind, slug } = publication;
  const own = view.library.language(version.language);
  const title = plain(version.title, own, language);
  const description = plain(version.summary, own, language);
  const url = addresses.absolute(addresses.publication(version.language, kind, slug));
  const card = publicationCard(view, publication, version);
  const shared = { type: 'article' as const, title, description, url, locale: version.language, card };
  return {
    title: titled(view, title),
    tags: [named('description', description), link('canonical', url), ...shareTags(view, shared)],
    data: [],
  };
}

/** A collection with areas that readers choose: search engines are left to its own page. */
export function comparisonMetadata(view: View, version: Pick<Version, 'title' | 'language'>): Metadata {
  const { library, language, words } = view;
  const title = plain(version.title, library.language(version.language), language);
  return {
    title: titled(view, words.text('figures.choose'), title),
    tags: [named('description', title), named('robots', 'noindex, follow'), ...serviceTags(view)],
    data: [],
  };
}

/** The permanent address: it lists the languages and is not itself found by search engines. */
export function permanentMetadata(view: View, publication: Publication): Metadata {
  const version = view.library.versionFor(publication, view.language.code);
  const { title, tags } = publicationMetadata(view, publication, version);
  return {
    title,
    tags: [
      named('robots', 'noindex, follow'),
      ...tags.filter(({ attributes }) => !('hreflang' in attributes) && attributes['rel'] !== 'canonical'),
    ],
    data: [],
  };
}
