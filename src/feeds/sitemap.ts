/** Sitemaps (sitemaps.org) with the language alternates that search engines read (`xhtml:link`). */
import { homeSlug, type Addresses, type Kind, type RegistryPage } from '../model/addresses.ts';
import type { Library, Publication } from '../model/library.ts';
import { element, textElement, xmlDocument } from './xml.ts';

export interface SitemapPage {
  /** Path of the page in each language that truly has it. */
  paths: Readonly<Record<string, string>>;
  /** The language for readers of none of them. */
  standard: string;
  /** ISO date; absent where nothing is known. */
  modified?: string;
}

/** A file of a sitemap holds at most 50,000 addresses. */
export const sitemapLimit = 50_000;

/**
 * Every page that search engines should find.
 * @param areas codes of countries and areas that have a page
 */
export function sitemapPages(library: Library, addresses: Addresses, areas: readonly string[] = []): SitemapPage[] {
  const everywhere = (path: (code: string) => string, publications: readonly Publication[]): SitemapPage => ({
    paths: Object.fromEntries(library.languages.map(({ code }) => [code, path(code)])),
    standard: library.main.code,
    ...latest(publications),
  });
  const kinds: readonly Exclude<Kind, 'page'>[] = ['letter', 'report', 'statistics'];
  const registries: readonly RegistryPage[] = ['topics', 'bodies', 'missions', 'forums'];
  return [
    everywhere(addresses.home, library.publications),
    ...kinds.flatMap((kind) => {
      const all = library.ofKind(kind);
      return all.length === 0 ? [] : [everywhere((code) => addresses.list(code, kind), all)];
    }),
    ...(library.ofKind('letter').length === 0
      ? []
      : [everywhere((code) => addresses.register(code), library.ofKind('letter'))]),
    everywhere(
      addresses.corrections,
      library.publications.filter(({ facts }) => facts.corrections.length > 0),
    ),
    ...registries.flatMap((registry) =>
      Object.keys(library.registries[registry]).flatMap((id) => {
        const all = library.of(registry, id);
        return all.length === 0 ? [] : [everywhere((code) => addresses.registry(code, registry, id), all)];
      }),
    ),
    ...(areas.length === 0 ? [] : [everywhere((code) => addresses.area(code), library.ofKind('statistics'))]),
    ...areas.map((area) => everywhere((code) => addresses.area(code, area), library.ofKind('statistics'))),
    ...library.publications
      .filter(({ kind, slug }) => !(kind === 'page' && slug === homeSlug))
      .map((publication) => {
        const { kind, slug, versions, original } = publication;
        const codes = library.languages.filter(({ code }) => versions[code]).map(({ code }) => code);
        return {
          paths: Object.fromEntries(codes.map((code) => [code, addresses.publication(code, kind, slug)])),
          standard: versions[library.main.code] ? library.main.code : original,
          ...latest([publication]),
        };
      }),
  ];
}

function latest(publications: readonly Publication[]): { modified?: string } {
  const days = publications
    .map(({ date, modified }) => (modified > date ? modified : date))
    .filter((day) => day !== '');
  return days.length === 0 ? {} : { modified: days.reduce((a, b) => (a > b ? a : b)) };
}

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
  const alternate = (hreflang: string, path: string) =>
    element('xhtml:link', { rel: 'alternate', hreflang, href: addresses.absolute(path) });
  const own = Object.entries(paths).map(([code, path]) => alternate(code, path));
  return [...own, alternate('x-default', paths[standard]!)];
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
