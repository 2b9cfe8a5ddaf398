/** I/O: the paths of the routes of publications, lists and registries. */
import { isHome, registryPages, type RegistryPage } from '../model/addresses.ts';
import { isListed, kindFolder, listedKinds, type ListedKind } from '../model/kinds/index.ts';
import { localized, registryEntry } from '../model/library.ts';
import { paths, type Route } from './paths.ts';
import { openSite, type OpenSite, type PageView } from './view/index.ts';

type Made<P> = { params?: Record<string, string>; props: P; documentsOf?: string }[];

/** The same pages in each language of the site. */
const forLanguages = <P>(make: (site: OpenSite) => Made<P>) =>
  paths(async (): Promise<Route<P & { code: string }>[]> => {
    const site = await openSite();
    return make(site).flatMap(({ params, props, ...more }) =>
      site.library.languages.map(({ code }) => ({
        params: { lang: code, ...params },
        props: { code, ...props },
        ...more,
      })),
    );
  });

export const publicationRoutes = forLanguages<{ id: string }>(({ ask }) =>
  ask('publicationPaths')
    .filter(({ kind }) => isListed(kind))
    .map(({ id, kind, slug }) => ({ params: { kind: kindFolder(kind), slug }, props: { id }, documentsOf: id })),
);

export const pageRoutes = forLanguages<{ id: string }>(({ ask }) =>
  ask('publicationPaths')
    .filter((publication) => !isListed(publication.kind) && !isHome(publication))
    .map(({ id, slug }) => ({ params: { page: slug }, props: { id } })),
);

export const permanentRoutes = paths<{ id: string }>(async () => {
  const { ask } = await openSite();
  return ask('publicationPaths')
    .filter((publication) => !isHome(publication))
    .map(({ id }) => ({ params: { id }, props: { id }, documentsOf: id }));
});

/** The permanent address of each text. */
export const permanentTextRoutes = paths<{ id: string; code: string }>(async () => {
  const { library, ask } = await openSite();
  return ask('publicationPaths')
    .filter((publication) => !isHome(publication))
    .flatMap(({ id, languages }) =>
      library.languages
        .filter(({ code }) => languages.includes(code))
        .map(({ code }) => ({ params: { id, lang: code }, props: { id, code } })),
    );
});

/** Earlier folder names lead to the present address. */
export const aliasRoutes = (ofPages: boolean) =>
  forLanguages<{ id: string }>(({ ask }) =>
    ask('publicationPaths')
      .filter(({ kind }) => isListed(kind) !== ofPages)
      .flatMap(({ id, kind, aliases }) =>
        aliases.map((alias) => {
          const params: Record<string, string> = ofPages ? { alias } : { alias, kind: kindFolder(kind) };
          return { params, props: { id } };
        }),
      ),
  );

/** Earlier ids lead to the present permanent address. */
export const formerIdRoutes = paths<{ id: string }>(async () => {
  const { ask } = await openSite();
  return ask('publicationPaths').flatMap(({ id, kind, slug, formerIds }) =>
    (isHome({ kind, slug }) ? [] : formerIds).map((former) => ({ params: { former }, props: { id } })),
  );
});

export const formerTextRoutes = paths<{ id: string; code: string }>(async () => {
  const { ask } = await openSite();
  return ask('publicationPaths').flatMap(({ id, kind, slug, formerIds, languages }) =>
    (isHome({ kind, slug }) ? [] : formerIds).flatMap((former) =>
      languages.map((code) => ({ params: { former, lang: code }, props: { id, code } })),
    ),
  );
});

/** Notices at all names that what was withdrawn ever had. */
export const withdrawnRoutes = (ofPages: boolean) =>
  forLanguages<{ id: string }>(({ ask }) =>
    ask('withdrawals')
      .filter((each) => isListed(each.kind) !== ofPages && !isHome(each))
      .flatMap(({ id, kind, slug, aliases }) =>
        [slug, ...aliases].map((name) => {
          const params: Record<string, string> = ofPages ? { withdrawn: name } : { withdrawn: name, kind: kindFolder(kind) }; // prettier-ignore
          return { params, props: { id } };
        }),
      ),
  );

export const withdrawnIdRoutes = paths<{ id: string }>(async () => {
  const { ask } = await openSite();
  return ask('withdrawals').flatMap(({ id, formerIds }) =>
    [id, ...formerIds].map((withdrawn) => ({ params: { withdrawn }, props: { id } })),
  );
});

export const withdrawnTextRoutes = paths<{ id: string; code: string }>(async () => {
  const { library, ask } = await openSite();
  return ask('withdrawals').flatMap(({ id, formerIds }) =>
    [id, ...formerIds].flatMap((withdrawn) =>
      library.languages.map(({ code }) => ({ params: { withdrawn, lang: code }, props: { id, code } })),
    ),
  );
});

/** Pages of which each language has one. */
export const languageRoutes = forLanguages<object>(() => [{ props: {} }]);

export interface ListProps {
  code: string;
  kind: ListedKind;
  year?: string;
}

export const listRoutes = forLanguages<Omit<ListProps, 'code'>>(() =>
  listedKinds.map((kind) => ({ params: { kind: kindFolder(kind) }, props: { kind } })),
);

export const yearRoutes = forLanguages<Omit<ListProps, 'code'>>(({ ask }) =>
  listedKinds.flatMap((kind) =>
    ask('yearsOfKind', kind).map(({ year }) => ({ params: { kind: kindFolder(kind), year }, props: { kind, year } })),
  ),
);

export interface RegistryProps {
  code: string;
  registry: RegistryPage;
  id?: string;
}

/** Entries of a registry that publications name, by their names in the language. */
export function entriesOf(
  { library, language, ask }: Pick<PageView, 'library' | 'language' | 'ask'>,
  registry: RegistryProps['registry'],
): { id: string; count: number }[] {
  // The question names only entries that the registry has.
  const name = (id: string) => localized(library, registryEntry(library, registry, id).name, language.code).text;
  return ask('namedEntries', registry)
    .map((entry) => ({ ...entry, name: name(entry.id) }))
    .sort((a, b) => a.name.localeCompare(b.name, language.code))
    .map(({ id, count }) => ({ id, count }));
}

export const registryIndexRoutes = forLanguages<Omit<RegistryProps, 'code'>>(() =>
  registryPages.map((registry) => ({ params: { registry }, props: { registry } })),
);

export const registryRoutes = forLanguages<Omit<RegistryProps, 'code'>>(({ library }) =>
  registryPages.flatMap((registry) =>
    Object.keys(library.registries[registry]).map((id) => ({ params: { registry, id }, props: { registry, id } })),
  ),
);
