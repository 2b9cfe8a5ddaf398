/** schema.org nodes (JSON-LD) of a page. */
import { localized, type LetterPublication, type Publication, type Version } from '../library.ts';
import { numberOf } from './citation.ts';
import { authorsOf, partyName } from './people.ts';
import { siteName } from './tags.ts';
import type { Step, View } from './types.ts';

/** All nodes as one script of the type `application/ld+json`; `<` is escaped, so no text can end the script. */
export function jsonLd(data: readonly object[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': data }).replaceAll('<', '\\u003c');
}

const fragment = ({ addresses }: View, name: string) => `${addresses.absolute(addresses.root())}#${name}`;

/** The publisher; other nodes refer to it by `@id`. */
export function publisherNode(view: View): object {
  const { library, addresses, language } = view;
  const { publisher, contact } = library.site;
  const text = (names: Record<string, string>) => localized(library, names, language.code).text;
  const logo = library.logo?.picture.sources.at(-1);
  return {
    '@type': publisher.type,
    '@id': fragment(view, 'publisher'),
    name: text(publisher.name),
    url: publisher.url ?? addresses.absolute(addresses.root()),
    ...(logo ? { logo: addresses.absolute(logo.address) } : {}),
    ...(publisher.founded ? { foundingDate: publisher.founded } : {}),
    ...(contact?.email ? { email: contact.email } : {}),
    ...(contact?.telephone ? { telephone: contact.telephone } : {}),
    ...(contact?.address ? { address: text(contact.address) } : {}),
  };
}

/** The site, with its search. */
export function siteNode(view: View): object {
  const { library, addresses, language } = view;
  return {
    '@type': 'WebSite',
    '@id': fragment(view, 'site'),
    name: siteName(view),
    url: addresses.absolute(addresses.root()),
    inLanguage: library.languages.map(({ code }) => code),
    publisher: { '@id': fragment(view, 'publisher') },
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${addresses.absolute(addresses.search(language.code))}?q={query}`,
      },
      'query-input': 'required name=query',
    },
  };
}

export function pathNode({ addresses }: View, steps: readonly Step[]): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: addresses.absolute(path),
    })),
  };
}

/** A list of publications as a page. */
export function collectionNode(view: View, name: string, path: string): object {
  return {
    '@type': 'CollectionPage',
    name,
    url: view.addresses.absolute(path),
    inLanguage: view.language.code,
    isPartOf: { '@id': fragment(view, 'site') },
  };
}

/** A publication; figures/ adds to a Dataset what only the values tell. */
export function publicationNode(view: View, publication: Publication, version: Version, image: string): object {
  const { library, addresses } = view;
  const { facts, kind, slug, original } = publication;
  const text = (names: Record<string, string>) => localized(library, names, version.language).text;
  const address = (code: string) => addresses.absolute(addresses.publication(code, kind, slug));
  const licence = facts.licence ?? library.site.licence;
  const others = Object.keys(publication.versions)
    .filter((code) => code !== version.language)
    .sort();
  const number = numberOf(publication);
  return {
    '@type': {
      letter: ['DigitalDocument', 'Message'],
      report: ['Report', 'Article'],
      statistics: 'Dataset',
      page: 'WebPage',
    }[kind],
    '@id': `${address(version.language)}#publication`,
    url: address(version.language),
    mainEntityOfPage: address(version.language),
    identifier: addresses.absolute(addresses.permanent(publication.id)),
    name: version.title,
    headline: version.title,
    description: version.summary,
    inLanguage: version.language,
    image,
    author: authorsOf(library, publication, version.language).map((name) => ({
      '@type': kind === 'letter' && publication.facts.signatories.length > 0 ? 'Person' : 'Organization',
      name,
    })),
    publisher: { '@id': fragment(view, 'publisher') },
    ...(publication.date === '' ? {} : { datePublished: publication.date }),
    ...(publication.modified === '' ? {} : { dateModified: publication.modified }),
    version: String(facts.version),
    license: licence.url ?? licence.name,
    isAccessibleForFree: true,
    ...(version.language === original
      ? others.length > 0
        ? { workTranslation: others.map((code) => ({ '@id': `${address(code)}#publication` })) }
        : {}
      : { translationOfWork: { '@id': `${address(original)}#publication` } }),
    ...(facts.topics.length > 0
      ? { about: facts.topics.map((id) => ({ '@type': 'Thing', name: text(library.registries.topics[id]!.name) })) }
      : {}),
    ...(number !== undefined && kind === 'report' ? { reportNumber: number } : {}),
    ...(facts.corrections.length > 0
      ? {
          correction: facts.corrections.map(({ note, date }) => ({
            '@type': 'CorrectionComment',
            datePublished: date,
            text: text(note),
          })),
        }
      : {}),
    ...(publication.attachments.length > 0
      ? {
          associatedMedia: publication.attachments.map(({ file, title, mediaType, bytes, sha256 }) => ({
            '@type': 'MediaObject',
            name: Object.keys(title).length > 0 ? text(title) : file,
            contentUrl: addresses.absolute(addresses.file(publication.id, file)),
            encodingFormat: mediaType,
            contentSize: String(bytes),
            sha256,
          })),
        }
      : {}),
    ...(publication.kind === 'letter' ? letterFields(view, publication, version) : {}),
  };
}

function letterFields({ library }: View, { facts }: LetterPublication, { language }: Version): object {
  const parties = (list: typeof facts.to) =>
    list.map((party) => ({ '@type': 'Organization', name: partyName(library, party, language) }));
  const { circulated } = facts;
  return {
    dateSent: facts.sent,
    sender: parties(facts.from),
    toRecipient: parties(facts.to),
    ...(facts.cc.length > 0 ? { ccRecipient: parties(facts.cc) } : {}),
    ...(circulated && circulated.symbols.length > 0
      ? { alternateName: circulated.symbols }
      : facts.reference
        ? { alternateName: facts.reference }
        : {}),
    ...(circulated?.url ? { sameAs: circulated.url } : {}),
    ...(facts.status === 'draft' || facts.status === 'withdrawn'
      ? { creativeWorkStatus: facts.status === 'draft' ? 'Draft' : 'Withdrawn' }
      : {}),
  };
}
