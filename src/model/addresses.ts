/** The only file that knows an address. Everything else asks here, so a base path or a changed scheme concerns one place. */

import type { PublicationId } from './schema/common.ts';
import type { Branded } from './branded.ts';
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

/**
 * Where something is on the host: base path, language and all. Only this file makes them, so that neither a path below
 * the base (`/letters/x/`, as texts write it) nor a web address of others is where one of ours is meant.
 */
export type SiteAddress = Branded<'SiteAddress'>;
/** Place of a file in the site: below the base path, `/`-separated, not percent-encoded: `en/letters/x/index.html`. */
export type SitePath = string;
/** The same with the origin, for feeds, cards and documents. */
type WebUrl = Branded<'WebUrl'>;

/** Address of a publication below base path and language: `/letters/2026-water-supply/`, as links in texts name it. */
export const publicationPath = (kind: Kind, slug: string): string =>
  isListed(kind) ? `/${kindFolder(kind)}/${slug}/` : `/${slug}/`;
/** Permanent address below the base path. */
export const permanentPath = (id: string): string => `/d/${id}/`;

/** Registries with a page of their own. */
export const registryPages = ['topics', 'bodies', 'missions', 'forums'] as const;
export type RegistryPage = (typeof registryPages)[number];

/** What the register of letters can be narrowed to. */
export type RegisterPart = { year: string } | { status: string } | { body: string } | { forum: string };
/** Registries whose entries letters reach: each has a table of letters and entries. */
export const matrixRegistries = ['bodies', 'forums', 'missions'] as const;
export type MatrixRegistry = (typeof matrixRegistries)[number];

export interface Addresses {
  /** Base path with slashes at both ends: `/` or `/x/`. */
  readonly base: string;
  /** Origin without a slash at the end: `https://example.org`. */
  readonly origin: string;
  /** One of the paths below with the origin. */
  absolute(path: SiteAddress): WebUrl;
  /** The place of its file in the site, that of a page without `index.html`. */
  path(address: string): SitePath;
  home(language: string): SiteAddress;
  /** An address that a finished text or a table of the site holds: with the base path, as the functions below make them. */
  own(written: string): SiteAddress;
  root(): SiteAddress;
  list(language: string, kind: ListedKind, year?: string): SiteAddress;
  publication(language: string, kind: Kind, slug: string): SiteAddress;
  paragraph(language: string, kind: Kind, slug: string, number: number): SiteAddress;
  /** With a language the permanent address of that text, whose paragraphs are `#p1`, `#p2`. */
  permanent(id: PublicationId, language?: string): SiteAddress;
  registry(language: string, registry: RegistryPage, id?: string): SiteAddress;
  area(language: string, area?: string): SiteAddress;
  search(language: string): SiteAddress;
  /** Atom or JSON feed of a language, or of one kind or topic in it. */
  feed(language: string, format: 'xml' | 'json', scope?: { kind?: ListedKind; topic?: string }): SiteAddress;
  /** Description of the search of a language for browsers. */
  openSearch(language: string): SiteAddress;
  /** Sitemap of the site, or of one language where the site has too many pages for one file. */
  sitemap(language?: string): SiteAddress;
  card(id: string, language: string, digest: string): SiteAddress;
  /** A file handed in with a publication. */
  file(id: string, name: string): SiteAddress;
  /** Something generated for a publication: PDF, text, citation, data. */
  output(id: string, name: string): SiteAddress;
  /** The publication for reference managers, in one language. */
  citation(id: string, language: string, format: 'bib' | 'ris' | 'csl.json'): SiteAddress;
  /** Links of a publication for machines (RFC 9264, signposting.org). */
  linkset(id: PublicationId): SiteAddress;
  /** A publication in two languages, paragraph by paragraph; `language` is that of the page. */
  parallel(language: string, kind: Kind, slug: string, other: string): SiteAddress;
  /** A statistics collection with areas that readers choose. */
  compare(language: string, slug: string): SiteAddress;
  /** Register of all letters, whole or narrowed; `page` of a long one, from 1. */
  register(language: string, by?: RegisterPart, page?: number): SiteAddress;
  /** Letters and the entries of a registry, as a table of what reached whom. */
  matrix(language: string, registry: MatrixRegistry, page?: number): SiteAddress;
  /** What was handed in to forums and bodies, as a page and as a table. */
  submissions(language: string): SiteAddress;
  submissionsTable(language: string): SiteAddress;
  /** Sessions and deadlines (RFC 5545). */
  calendar(language: string): SiteAddress;
  /** All corrections of the site, as a page and as a feed. */
  corrections(language: string): SiteAddress;
  correctionsFeed(language: string, format: 'xml' | 'json'): SiteAddress;
  /** What will be published and when, as a page and as a calendar (RFC 5545). */
  upcoming(language: string): SiteAddress;
  upcomingCalendar(language: string): SiteAddress;
  /** A file of figures: data of a collection, a drawing of a chart. */
  data(id: string, name: string): SiteAddress;
  /** Page with nothing but a chart, for frames on other sites; `oembed` describes it. */
  embed(language: string, id: string, chart: string): SiteAddress;
  oembed(language: string, id: string, chart: string): SiteAddress;
  image(name: string): SiteAddress;
  asset(name: string): SiteAddress;
}

/**
 * @param base path under which the site lives, with or without slashes at its ends
 * @param site address of the site; only its origin counts
 */
export function createAddresses(base: string, site: string): Addresses {
  const trimmed = base.replace(/^\/+|\/+$/g, '');
  const root = trimmed === '' ? '/' : `/${trimmed}/`;
  const origin = new URL(site).origin;
  // With `absolute` the one place where a string becomes an address.
  const own = (written: string) => written as SiteAddress;
  const file = (below: string) => own(`${root}${below}`);
  const at = (...segments: string[]) => file(`${segments.join('/')}/`);
  /** The first page of a list has the address of the list. */
  const later = (page: number) => (page === 1 ? [] : [String(page)]);
  const publication = (language: string, kind: Kind, slug: string) =>
    isListed(kind) ? at(language, kindFolder(kind), slug) : at(language, slug);
  return {
    base: root,
    origin,
    // See above.
    absolute: (path) => `${origin}${path}` as WebUrl,
    path: (address) => decodeURI(address).slice(root.length),
    own,
    root: () => file(''),
    home: (language) => at(language),
    list: (language, kind, year) =>
      year === undefined ? at(language, kindFolder(kind)) : at(language, kindFolder(kind), year),
    publication,
    paragraph: (language, kind, slug, number) => own(`${publication(language, kind, slug)}#p${number}`),
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
      return file(`${segments.join('/')}/feed.${format}`);
    },
    openSearch: (language) => file(`${language}/opensearch.xml`),
    sitemap: (language) => file(language === undefined ? 'sitemap.xml' : `${language}/sitemap.xml`),
    card: (id, language, digest) => file(`cards/${id}.${language}.${digest.slice(0, 12)}.png`),
    file: (id, name) => file(`files/${id}/${encodeURI(name)}`),
    output: (id, name) => file(`documents/${id}/${name}`),
    citation: (id, language, format) => file(`cite/${id}/${language}.${format}`),
    linkset: (id) => file(`cite/${id}/linkset.json`),
    parallel: (language, kind, slug, other) => own(`${publication(language, kind, slug)}with/${other}/`),
    compare: (language, slug) => own(`${publication(language, 'statistics', slug)}compare/`),
    register: (language, by, page = 1) =>
      at(language, 'register', ...(by ? Object.entries(by).slice(0, 1).flat() : []), ...later(page)),
    matrix: (language, registry, page = 1) => at(language, 'register', registry, ...later(page)),
    submissions: (language) => at(language, 'register', 'submissions'),
    submissionsTable: (language) => file(`${language}/register/submissions.csv`),
    calendar: (language) => file(`${language}/calendar.ics`),
    corrections: (language) => at(language, 'corrections-log'),
    correctionsFeed: (language, format) => file(`${language}/corrections-log/feed.${format}`),
    upcoming: (language) => at(language, 'upcoming'),
    upcomingCalendar: (language) => file(`${language}/upcoming.ics`),
    data: (id, name) => file(`data/${id}/${name}`),
    embed: (language, id, chart) => at('embed', language, id, chart),
    oembed: (language, id, chart) => file(`data/${id}/${chart}.${language}.oembed.json`),
    image: (name) => file(`images/${name}`),
    asset: file,
  };
}
