/** Sitemaps (sitemaps.org) with the language alternates that search engines read (`xhtml:link`). */
import { registryPages, type Addresses, type SiteAddress } from '../model/addresses.ts';
import type { SiteSettings } from '../model/library.ts';
import type { SitemapFacts } from '../questions/index.ts';
import { element, textElement, xmlDocument } from './xml.ts';
import { required } from '../model/required.ts';

interface SitemapPage {
  /** Path of the page in each language that truly has it. */
  paths: Readonly<Record<string, SiteAddress>>;
  /** The language for readers of none of them. */
  standard: string;
  /** ISO date; absent where nothing is known. */
  modified?: string;
}

/** A file of a sitemap holds at most 50,000 addresses. */
export const sitemapLimit = 50_000;

/** Every page that search engines should find. */
export function sitemapPages(
  { languages, main }: Pick<SiteSettings, 'languages' | 'main'>,
  addresses: Addresses,
  { changed, kinds, years, corrected, entries, matrices, submissions, areas, publications }: SitemapFacts,
): SitemapPage[] {
  const everywhere = (path: (code: string) => SiteAddress, day: string): SitemapPage => ({
    paths: Object.fromEntries(languages.map(({ code }) => [code, path(code)])),
    standard: main.code,
    ...modified(day),
  });
  const day = (wanted: string) => kinds.find(({ kind }) => kind === wanted)?.changed;
  const [letters, statistics = ''] = [day('letter'), day('statistics')];
  return [
    everywhere(addresses.home, changed),
    ...kinds.map((each) => everywhere((code) => addresses.list(code, each.kind), each.changed)),
    ...years.map((each) => everywhere((code) => addresses.list(code, each.kind, each.year), each.changed)),
    ...(letters === undefined ? [] : [everywhere((code) => addresses.register(code), letters)]),
    ...matrices.map((registry) => everywhere((code) => addresses.matrix(code, registry), letters ?? '')),
    ...(submissions ? [everywhere((code) => addresses.submissions(code), '')] : []),
    ...registryPages.map((registry) => everywhere((code) => addresses.registry(code, registry), changed)),
    everywhere(addresses.search, ''),
    everywhere(addresses.upcoming, ''),
    everywhere(addresses.corrections, corrected),
    ...entries.map((entry) => everywhere((code) => addresses.registry(code, entry.registry, entry.id), entry.changed)),
    ...(areas.length === 0 ? [] : [everywhere((code) => addresses.area(code), statistics)]),
    ...areas.map((area) => everywhere((code) => addresses.area(code, area), statistics)),
    ...publications.map(({ kind, slug, original, languages: own, changed: last }) => {
      const codes = languages.map(({ code }) => code).filter((code) => own.includes(code));
      return {
        paths: Object.fromEntries(codes.map((code) => [code, addresses.publication(code, kind, slug)])),
        standard: own.includes(main.code) ? main.code : original,
        ...modified(last),
      };
    }),
  ];
}

const modified = (day: string): { modified?: string } => (day === '' ? {} : { modified: day });

export const countAddresses = (pages: readonly SitemapPage[]): number =>
  pages.reduce((sum, { paths }) => sum + Object.keys(paths).length, 0);

/** @param language only the pages in that language, with all their alternates */
export function toSitemap(pages: readonly SitemapPage[], addresses: Addresses, language?: string): string {
  return xmlDocument(
    element(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
      ...pages.flatMap((page) => {
        const alternates = alternatesOf(page, addresses);
        return Object.entries(page.paths)
          .filter(([code]) => language === undefined || code === language)
          .map(([, path]) =>
            // The schema of sitemaps.org wants its own elements before those of others.
            element(
              'url',
              {},
              textElement('loc', addresses.absolute(path)),
              ...(page.modified === undefined ? [] : [textElement('lastmod', page.modified)]),
              ...alternates,
            ),
          );
      }),
    ),
  );
}

function alternatesOf({ paths, standard }: SitemapPage, addresses: Addresses): string[] {
  const alternate = (hreflang: string, path: SiteAddress) =>
    element('xhtml:link', { rel: 'alternate', hreflang, href: addresses.absolute(path) });
  const own = Object.entries(paths).map(([code, path]) => alternate(code, path));
  return [...own, alternate('x-default', required(paths[standard], `page in ${standard}`))];
}

/** The list of the sitemaps of the languages, for sites too large for one file. */
export function toSitemapIndex(languages: readonly string[], addresses: Addresses): string {
  return xmlDocument(
    element(
      'sitemapindex',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      ...languages.map((code) =>
        element('sitemap', {}, textElement('loc', addresses.absolute(addresses.sitemap(code)))),
      ),
    ),
  );
}
