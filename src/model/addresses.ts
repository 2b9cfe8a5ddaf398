/** The only file that knows an address. Everything else asks here, so a base path or a changed scheme concerns one place. */

import { isListed, kindFolder, listedKinds, type Kind, type ListedKind } from './kinds/index.ts';

/** First segments of `/<lang>/…` that a page's slug must not take. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  ...listedKinds.map(kindFolder),
  'topics',
  'bodies',
  'missions',
  'forums',
  'areas',
  'search',
  'corrections-log',
  'register',
  'upcoming',
]);

/** Slug of the page whose text introduces the office on the home page; it has no address of its own. */
export const homeSlug = 'home';
export const isHome = ({ kind, slug }: { kind: Kind; slug: string }): boolean => kind === 'page' && slug === homeSlug;

export type RegistryPage = 'topics' | 'bodies' | 'missions' | 'forums';

/** What the register of letters can be narrowed to. */
export type RegisterPart = { year: string } | { status: string } | { body: string } | { forum: string };
export type MatrixRegistry = 'bodies' | 'forums' | 'missions';

export interface Addresses {
  /** Base path with slashes at both ends: `/` or `/x/`. */
  readonly base: string;
  /** Origin without a slash at the end: `https://example.org`. */
  readonly origin: string;
  /** Makes an absolute URL of one of the paths below. */
  absolute(path: string): string;
  home(language: string): string;
  root(): string;
  list(language: string, kind: ListedKind, year?: string): string;
  publication(language: string, kind: Kind, slug: string): string;
  paragraph(language: string, kind: Kind, slug: string, number: number): string;
  /** With a language the permanent address of that text, whose paragraphs are `#p1`, `#p2`. */
  permanent(id: string, language?: string): string;
  registry(language: string, registry: RegistryPage, id?: string): string;
  area(language: string, area?: string): string;
  search(language: string): string;
  /** Atom or JSON feed of a language, or of one kind or topic in it. */
  feed(language: string, format: 'xml' | 'json', scope?: { kind?: ListedKind; topic?: string }): string;
  /** Description of the search of a language for browsers. */
  openSearch(language: string): string;
  /** Sitemap of the site, or of one language where the site has too many pages for one file. */
  sitemap(language?: string): string;
  card(id: string, language: string, digest: string): string;
  /** A file handed in with a publication. */
  file(id: string, name: string): string;
  /** Something generated for a publication: PDF, text, citation, data. */
  output(id: string, name: string): string;
  /** The publication for reference managers, in one language. */
  citation(id: string, language: string, format: 'bib' | 'ris' | 'csl.json'): string;
  /** Links of a publication for machines (RFC 9264, signposting.org). */
  linkset(id: string): string;
  /** A publication in two languages, paragraph by paragraph; `language` is that of the page. */
  parallel(language: string, kind: Kind, slug: string, other: string): string;
  /** Register of all letters, whole or narrowed; `page` of a long one, from 1. */
  register(language: string, by?: RegisterPart, page?: number): string;
  /** Letters and the entries of a registry, as a table of what reached whom. */
  matrix(language: string, registry: MatrixRegistry, page?: number): string;
  /** Sessions and deadlines (RFC 5545). */
  calendar(language: string): string;
  /** All corrections of the site, as a page and as a feed. */
  corrections(language: string): string;
  correctionsFeed(language: string, format: 'xml' | 'json'): string;
  /** What will be published and when, as a page and as a calendar (RFC 5545). */
  upcoming(language: string): string;
  upcomingCalendar(language: string): string;
  /** A file of figures: data of a collection, a drawing of a chart. */
  data(id: string, name: string): string;
  /** Page with nothing but a chart, for frames on other sites; `oembed` describes it. */
  embed(language: string, id: string, chart: string): string;
  oembed(language: string, id: string, chart: string): string;
  image(name: string): string;
  asset(name: string): string;
}

/**
 * @param base path under which the site lives, with or without slashes at its ends
 * @param site address of the site; only its origin counts
 */
export function createAddresses(base: string, site: string): Addresses {
  const trimmed = base.replace(/^\/+|\/+$/g, '');
  const root = trimmed === '' ? '/' : `/${trimmed}/`;
  const origin = new URL(site).origin;
  const at = (...segments: string[]) => `${root}${segments.join('/')}/`;
  /** The first page of a list has the address of the list. */
  const later = (page: number) => (page === 1 ? [] : [String(page)]);
  const publication = (language: string, kind: Kind, slug: string) =>
    isListed(kind) ? at(language, kindFolder(kind), slug) : at(language, slug);
  return {
    base: root,
    origin,
    absolute: (path) => `${origin}${path}`,
    root: () => root,
    home: (language) => at(language),
    list: (language, kind, year) =>
      year === undefined ? at(language, kindFolder(kind)) : at(language, kindFolder(kind), year),
    publication,
    paragraph: (language, kind, slug, number) => `${publication(language, kind, slug)}#p${number}`,
    permanent: (id, language) => (language === undefined ? at('d', id) : at('d', id, language)),
    registry: (language, registry, id) => (id === undefined ? at(language, registry) : at(language, registry, id)),
    area: (language, area) => (area === undefined ? at(language, 'areas') : at(language, 'areas', area.toLowerCase())),
    search: (language) => at(language, 'search'),
    feed: (language, format, scope = {}) => {
      const segments = [
        language,
        ...(scope.kind ? [kindFolder(scope.kind)] : []),
        ...(scope.topic ? ['topics', scope.topic] : []),
      ];
      return `${root}${segments.join('/')}/feed.${format}`;
    },
    openSearch: (language) => `${root}${language}/opensearch.xml`,
    sitemap: (language) => (language === undefined ? `${root}sitemap.xml` : `${root}${language}/sitemap.xml`),
    card: (id, language, digest) => `${root}cards/${id}.${language}.${digest.slice(0, 12)}.png`,
    file: (id, name) => `${root}files/${id}/${encodeURI(name)}`,
    output: (id, name) => `${root}documents/${id}/${name}`,
    citation: (id, language, format) => `${root}cite/${id}/${language}.${format}`,
    linkset: (id) => `${root}cite/${id}/linkset.json`,
    parallel: (language, kind, slug, other) => `${publication(language, kind, slug)}with/${other}/`,
    register: (language, by, page = 1) =>
      at(language, 'register', ...(by ? Object.entries(by).slice(0, 1).flat() : []), ...later(page)),
    matrix: (language, registry, page = 1) => at(language, 'register', registry, ...later(page)),
    calendar: (language) => `${root}${language}/calendar.ics`,
    corrections: (language) => at(language, 'corrections-log'),
    correctionsFeed: (language, format) => `${root}${language}/corrections-log/feed.${format}`,
    upcoming: (language) => at(language, 'upcoming'),
    upcomingCalendar: (language) => `${root}${language}/upcoming.ics`,
    data: (id, name) => `${root}data/${id}/${name}`,
    embed: (language, id, chart) => at('embed', language, id, chart),
    oembed: (language, id, chart) => `${root}data/${id}/${chart}.${language}.oembed.json`,
    image: (name) => `${root}images/${name}`,
    asset: (name) => `${root}${name}`,
  };
}
