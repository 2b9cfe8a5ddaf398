/** schema.org nodes (JSON-LD) of the site, its publisher and its lists; those of publications are in work.ts. */
import type { SiteAddress } from '../addresses.ts';
import { dataBlock, type Html } from '../html.ts';
import { localized } from '../library.ts';
import { siteName } from './tags.ts';
import type { Step, View } from './types.ts';

/** All nodes as one block of data of the type `application/ld+json`; no text can end it. */
export const jsonLd = (data: readonly object[]): Html =>
  dataBlock('application/ld+json', { '@context': 'https://schema.org', '@graph': data });

/** `@id` of a node of the site: `https://example.org/#publisher`. */
export const siteId = ({ addresses }: View, name: string) => `${addresses.absolute(addresses.root())}#${name}`;

/** The publisher; other nodes refer to it by `@id`. */
export function publisherNode(view: View): object {
  const { library, addresses, language } = view;
  const { publisher, contact } = library.site;
  const text = (names: Record<string, string>) => localized(library, names, language.code).text;
  const logo = library.logo?.picture.sources.at(-1);
  return {
    '@type': publisher.type,
    '@id': siteId(view, 'publisher'),
    name: text(publisher.name),
    url: publisher.url ?? addresses.absolute(addresses.root()),
    ...(logo ? { logo: addresses.absolute(addresses.own(logo.address)) } : {}),
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
    '@id': siteId(view, 'site'),
    name: siteName(view),
    url: addresses.absolute(addresses.root()),
    inLanguage: library.languages.map(({ code }) => code),
    publisher: { '@id': siteId(view, 'publisher') },
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
export function collectionNode(view: View, name: string, path: SiteAddress): object {
  return {
    '@type': 'CollectionPage',
    name,
    url: view.addresses.absolute(path),
    inLanguage: view.language.code,
    isPartOf: { '@id': siteId(view, 'site') },
  };
}
