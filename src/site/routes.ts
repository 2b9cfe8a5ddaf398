/**
 * I/O: the paths of every route, each with the key of all that its page shows: a page is rendered again only when its key
 * or the code of the pages changed (`load/kept-pages.ts`).
 */
import { kindFolder, type Kind } from '../model/addresses.ts';
import { correctionsOf } from '../model/corrections.ts';
import { digest } from '../model/digest.ts';
import { localized, type Publication } from '../model/library.ts';
import { topicDigest } from './figures/topics.ts';
import { getMainScene, getScenes, type Scene } from './scene.ts';
import { homeSlug, listedKinds, registryPages } from './view/chrome.ts';
import { yearsOf } from './view/years.ts';

/** Publications on the first page of a list; older ones stand on the pages of their years. */
export const firstPage = 50;
/** Publications under “latest” on the home page. */
export const latest = 6;

export interface Route<P> {
  params: Record<string, string>;
  props: P;
  /** Absent where what the page shows is not known beforehand: it is rendered by each build. */
  cacheKey?: string;
}

/** What every page of a language shows, whatever its subject. */
const frame = (scene: Scene) => `${scene.library.digest} ${scene.chrome.digest}`;

/** What an item of a list shows of its publications. */
const listedOf = (publications: readonly Publication[]) => digest(publications.map(({ listed }) => listed));

const forLanguages = async <P>(
  make: (
    scene: Scene,
  ) =>
    | (Omit<Route<P>, 'params'> & { params?: Record<string, string> })
    | (Omit<Route<P>, 'params'> & { params?: Record<string, string> })[],
): Promise<Route<P & { code: string }>[]> =>
  (await getScenes()).flatMap((scene) =>
    [make(scene)].flat().map(({ params, props, cacheKey }) => ({
      params: { lang: scene.language.code, ...params },
      props: { code: scene.language.code, ...props },
      cacheKey: digest(frame(scene), cacheKey),
    })),
  );

export interface PublicationProps {
  code: string;
  id: string;
}

/** Everything a publication's page shows besides the frame; the same in every language of the site. */
function shownWith({ relations }: Scene, publication: Publication): string {
  return digest(
    publication.digest,
    listedOf(relations.of(publication.id).map((related) => related.publication)),
    listedOf(relations.related(publication.id)),
  );
}

export async function publicationRoutes(): Promise<Route<PublicationProps>[]> {
  const scenes = await getScenes();
  const { library } = scenes[0]!;
  return library.publications
    .filter(({ kind }) => kind !== 'page')
    .flatMap((publication) => {
      const shown = shownWith(scenes[0]!, publication);
      // Code of the office may show anything.
      const trusted = Object.values(publication.versions).some((version) => version.trusted);
      return scenes.map((scene) => ({
        params: { lang: scene.language.code, kind: kindFolder[publication.kind], slug: publication.slug },
        props: { code: scene.language.code, id: publication.id },
        ...(trusted ? {} : { cacheKey: digest(frame(scene), shown) }),
      }));
    });
}

export const pageRoutes = () =>
  forLanguages<{ id: string }>((scene) =>
    scene.library
      .ofKind('page')
      .filter(({ slug }) => slug !== homeSlug)
      .map((page) => ({ params: { page: page.slug }, props: { id: page.id }, cacheKey: shownWith(scene, page) })),
  );

export async function permanentRoutes(): Promise<Route<{ id: string }>[]> {
  const scene = await getMainScene();
  return scene.library.publications
    .filter(({ kind, slug }) => !(kind === 'page' && slug === homeSlug))
    .map((publication) => ({
      params: { id: publication.id },
      props: { id: publication.id },
      cacheKey: digest(frame(scene), publication.digest),
    }));
}

export interface RedirectProps {
  code: string;
  id: string;
}

/** Earlier folder names lead to the present address. */
export const aliasRoutes = (ofPages: boolean) =>
  forLanguages<{ id: string }>((scene) =>
    scene.library.publications
      .filter(({ kind }) => (kind === 'page') === ofPages)
      .flatMap((publication) =>
        publication.facts.aliases.map((alias) => ({
          params: { alias, ...(ofPages ? {} : { kind: kindFolder[publication.kind] }) } as Record<string, string>,
          props: { id: publication.id },
          cacheKey: publication.listed,
        })),
      ),
  );

const homeCacheKey = ({ library }: Scene) =>
  digest(
    library.ofKind('page').find(({ slug }) => slug === homeSlug)?.digest,
    listedOf([...library.ofKind('page'), ...latestOf(library.publications)]),
    counts(library.publications),
  );

/** Newest publications of all kinds but pages. */
export function latestOf(publications: readonly Publication[], count = latest): Publication[] {
  return publications
    .filter(({ kind }) => kind !== 'page')
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1))
    .slice(0, count);
}

/** How many publications there are of each kind and topic. */
function counts(publications: readonly Publication[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { kind, facts } of publications)
    for (const key of [kind, ...facts.topics]) found[key] = (found[key] ?? 0) + 1;
  return found;
}

export const homeRoutes = () => forLanguages<object>((scene) => ({ props: {}, cacheKey: homeCacheKey(scene) }));
export const correctionsRoutes = () =>
  forLanguages<object>((scene) => ({
    props: {},
    cacheKey: listedOf(correctionsOf(scene.library).map(({ publication }) => publication)),
  }));

export const searchRoutes = () =>
  forLanguages<object>((scene) => ({ props: {}, cacheKey: digest(counts(scene.library.publications)) }));

export interface ListProps {
  code: string;
  kind: Exclude<Kind, 'page'>;
  year?: string;
}

export const listRoutes = () =>
  forLanguages<Omit<ListProps, 'code'>>((scene) =>
    listedKinds.map((kind) => ({
      params: { kind: kindFolder[kind] },
      props: { kind },
      cacheKey: digest(
        listedOf(scene.library.ofKind(kind).slice(0, firstPage)),
        yearsOf(scene.library.ofKind(kind)),
        topicsOf(scene.library.ofKind(kind)),
      ),
    })),
  );

export const yearRoutes = () =>
  forLanguages<Omit<ListProps, 'code'>>((scene) =>
    listedKinds.flatMap((kind) => {
      const all = scene.library.ofKind(kind);
      return yearsOf(all).map(({ year }) => ({
        params: { kind: kindFolder[kind], year },
        props: { kind, year },
        cacheKey: digest(listedOf(all.filter(({ date }) => date.startsWith(year))), yearsOf(all)),
      }));
    }),
  );

/** Identifiers of the topics that publications name, by how often they do. */
export function topicsOf(publications: readonly Publication[]): [string, number][] {
  const found = new Map<string, number>();
  for (const { facts } of publications) for (const topic of facts.topics) found.set(topic, (found.get(topic) ?? 0) + 1);
  return [...found].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

export interface RegistryProps {
  code: string;
  registry: (typeof registryPages)[number];
  id?: string;
}

/** Entries of a registry that publications name, by their names in the language. */
export function entriesOf(
  { library, language }: Pick<Scene, 'library' | 'language'>,
  registry: RegistryProps['registry'],
): { id: string; count: number }[] {
  const name = (id: string) => localized(library, library.registries[registry][id]!.name, language.code).text;
  return Object.keys(library.registries[registry])
    .map((id) => ({ id, count: library.of(registry, id).length, name: name(id) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.name.localeCompare(b.name, language.code))
    .map(({ id, count }) => ({ id, count }));
}

export const registryIndexRoutes = () =>
  forLanguages<Omit<RegistryProps, 'code'>>((scene) =>
    registryPages.map((registry) => ({
      params: { registry },
      props: { registry },
      cacheKey: digest(entriesOf(scene, registry)),
    })),
  );

export const registryRoutes = () =>
  forLanguages<Omit<RegistryProps, 'code'>>((scene) =>
    registryPages.flatMap((registry) =>
      Object.keys(scene.library.registries[registry]).map((id) => ({
        params: { registry, id },
        props: { registry, id },
        cacheKey: digest(listedOf(scene.library.of(registry, id)), registry === 'topics' ? topicDigest(scene, id) : ''),
      })),
    ),
  );
