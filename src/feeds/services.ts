/** Small files for crawlers and browsers: robots.txt, web manifest, OpenSearch description. */
import type { Interface } from '../languages/interface.ts';
import { isolateText } from '../languages/isolate.ts';
import type { Addresses } from '../model/addresses.ts';
import { localized, type SiteSettings } from '../model/library.ts';
import { element, textElement, xmlDocument } from './xml.ts';

/** Everything may be read; here is the list of it (RFC 9309). */
export const toRobots = (addresses: Addresses): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${addresses.absolute(addresses.sitemap())}\n`;

/** Web application manifest (W3C): name, colours and icons when a reader puts the site on the home screen of a phone. */
export function toManifest(library: SiteSettings, addresses: Addresses): string {
  const { site, main } = library;
  const name = localized(library, site.name, main.code).text;
  return JSON.stringify({
    id: addresses.root(),
    name: isolateText(name, main),
    short_name: name,
    ...(site.tagline ? { description: isolateText(localized(library, site.tagline, main.code).text, main) } : {}),
    lang: main.code,
    dir: main.dir,
    start_url: addresses.root(),
    scope: addresses.root(),
    display: 'browser',
    background_color: '#ffffff',
    theme_color: site.colours.accent,
    icons: [
      { src: addresses.asset('favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
      { src: addresses.asset('icon-180.png'), type: 'image/png', sizes: '180x180' },
      { src: addresses.asset('icon-512.png'), type: 'image/png', sizes: '512x512' },
    ],
  });
}

/** OpenSearch 1.1: lets a browser search the site in one language. Short names have at most 16 characters, descriptions 1,024. */
export function toOpenSearch(library: SiteSettings, addresses: Addresses, words: Interface): string {
  const { language } = words;
  const site = localized(library, library.site.name, language.code).text;
  return xmlDocument(
    element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/', 'xml:lang': language.code },
      textElement('ShortName', [...site].slice(0, 16).join('')),
      textElement('Description', isolateText(words.text('search.description', { site }), language)),
      textElement('Language', language.code),
      textElement('InputEncoding', 'UTF-8'),
      element(
        'Image',
        { width: '32', height: '32', type: 'image/x-icon' },
        addresses.absolute(addresses.asset('favicon.ico')),
      ),
      element('Url', {
        type: 'text/html',
        template: `${addresses.absolute(addresses.search(language.code))}?q={searchTerms}`,
      }),
      element('Url', {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: addresses.absolute(addresses.openSearch(language.code)),
      }),
    ),
  );
}
