/** Questions about the site as a whole. */
import {
  homeSlug,
  isHome,
  matrixRegistries,
  registryPages,
  type MatrixRegistry,
  type RegistryPage,
} from '../model/addresses.ts';
import { kinds, listedKinds, type Kind, type ListedKind } from '../model/kinds/index.ts';
import type { Question } from '../model/question.ts';
import type { Publication, SiteData } from '../model/library.ts';
import type { Page } from '../model/schema/page.ts';
import { matrixColumns } from './register.ts';
import { perContent, type Sources } from './sources.ts';
import { hasSubmissions } from './submissions.ts';

export interface SettingsAnswer extends SiteData {
  /** Base path and origin of the site. */
  base: string;
  origin: string;
}

/** What every page may show of the site: one value, because a change of it concerns most pages. */
export const settings: Question<Sources, undefined, SettingsAnswer> = {
  answer: ({ library, base, origin }) => {
    const { site, languages, registries, look, logo, documents, drawnBy, strings } = library;
    return { site, languages, registries, look, ...(logo ? { logo } : {}), documents, drawnBy, strings, base, origin };
  },
};

interface MenuPage extends Pick<Publication, 'slug' | 'original'> {
  menu: Page['menu'];
  versions: Record<string, { language: string; title: string; short?: string }>;
}

export interface Menu {
  kinds: Kind[];
  registries: RegistryPage[];
  /** Plain pages in the menus, in their order. */
  pages: MenuPage[];
}

/** What the menus of every page lead to. */
export const menu: Question<Sources, undefined, Menu> = {
  answer: ({ library }) => ({
    kinds: kinds.filter((kind) => library.ofKind(kind).length > 0),
    registries: registryPages.filter((registry) =>
      Object.keys(library.registries[registry]).some((id) => library.of(registry, id).length > 0),
    ),
    pages: library
      .ofKind('page')
      .filter(({ slug, facts }) => (facts.menu !== 'none' || library.site.menu?.includes(slug)) && slug !== homeSlug)
      .sort((a, b) => a.facts.order - b.facts.order || (a.slug < b.slug ? -1 : 1))
      .map(({ slug, original, facts, versions }) => ({
        slug,
        original,
        menu: facts.menu,
        versions: Object.fromEntries(
          Object.values(versions).map(({ language, title, short }) => [
            language,
            { language, title, ...(short === undefined ? {} : { short }) },
          ]),
        ),
      })),
  }),
};

/** Id of the page whose text introduces the office on the home page. */
export const introduction: Question<Sources, undefined, string | undefined> = {
  answer: ({ library }) => library.ofKind('page').find(({ slug }) => slug === homeSlug)?.id,
};

/** ISO day of the newest change; where no text has a day, that on which the first was public, else `''`. */
export const changed: Question<Sources, undefined, string> = {
  answer: ({ library, firstDay }) => {
    const days = library.publications.flatMap(({ id }) => firstDay(id) || []);
    return newest(library.publications) || (days.sort()[0] ?? '');
  },
};

/**
 * Whatever code of the office may look at, which no question can tell. The answer is another one in each build, so that
 * whoever asks is rebuilt.
 */
export const anything: Question<Sources, undefined, string> = { answer: (sources) => thisBuild(sources) };
const thisBuild = perContent(() => crypto.randomUUID());

export interface SitemapFacts {
  /** Day of the newest change; `''` where nothing is known. */
  changed: string;
  kinds: { kind: ListedKind; changed: string }[];
  years: { kind: ListedKind; year: string; changed: string }[];
  /** Tables of the register; further pages of a long one are no entries of their own. */
  matrices: MatrixRegistry[];
  /** Whether there is a list of what was handed in. */
  submissions: boolean;
  corrected: string;
  entries: { registry: RegistryPage; id: string; changed: string }[];
  areas: readonly string[];
  publications: (Pick<Publication, 'kind' | 'slug' | 'original'> & { languages: string[]; changed: string })[];
}

const dayOf = ({ date, modified }: Publication) => (modified > date ? modified : date);
const newest = (publications: readonly Publication[]) => publications.map(dayOf).reduce((a, b) => (a > b ? a : b), '');

/** What a sitemap tells of every page that search engines should find. */
export const sitemap: Question<Sources, undefined, SitemapFacts> = {
  answer: (sources) => factsOf(sources),
};

const factsOf = (sources: Sources): SitemapFacts => {
  const { library, figures } = sources;
  return {
    changed: newest(library.publications),
    kinds: listedKinds.flatMap((kind) => {
      const all = library.ofKind(kind);
      return all.length === 0 ? [] : [{ kind, changed: newest(all) }];
    }),
    years: listedKinds.flatMap((kind) =>
      [...Map.groupBy(library.ofKind(kind), ({ date }) => date.slice(0, 4))].flatMap(([year, all]) =>
        year === '' ? [] : [{ kind, year, changed: newest(all) }],
      ),
    ),
    matrices: matrixRegistries.filter((registry) => matrixColumns.answer(sources, registry).length > 0),
    submissions: hasSubmissions.answer(sources, undefined),
    corrected: newest(library.publications.filter(({ facts }) => facts.corrections.length > 0)),
    entries: registryPages.flatMap((registry) =>
      Object.keys(library.registries[registry]).flatMap((id) => {
        const all = library.of(registry, id);
        return all.length === 0 ? [] : [{ registry, id, changed: newest(all) }];
      }),
    ),
    areas: figures.areas,
    publications: library.publications
      .filter((publication) => !isHome(publication))
      .map((publication) => ({
        kind: publication.kind,
        slug: publication.slug,
        original: publication.original,
        languages: Object.keys(publication.versions),
        changed: dayOf(publication),
      })),
  };
};
