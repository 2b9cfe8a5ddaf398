/** I/O: paths of the register of letters: whole, by year, state, body and forum, and its tables; long ones in pages. */
import { matrixRegistries, type MatrixRegistry, type RegisterPart, type SiteAddress } from '../../model/addresses.ts';
import { paths, type Route } from '../paths.ts';
import { openSite, type OpenSite, type PageView } from '../view/index.ts';

export interface RegisterProps {
  code: string;
  /** What it is narrowed to; the whole register without it. */
  by?: RegisterPart;
  /** The table of this registry instead. */
  matrix?: MatrixRegistry;
  /** The list of what was handed in to forums instead. */
  submissions?: true;
  /** From 1. */
  page: number;
}

export const registerRoutes = paths<RegisterProps>(async () => {
  const site = await openSite();
  const { library, ask } = site;
  const parts: Pick<RegisterProps, 'by'>[] = Object.values(ask('registerParts'))
    .flat()
    .map((by) => ({ by }));
  const lists: (Omit<RegisterProps, 'code' | 'page'> & { pages: number })[] = [
    ...[{}, ...parts].map((part) => ({ ...part, pages: ask('registerPages', part) })),
    ...matrixRegistries
      .filter((matrix) => ask('matrixColumns', matrix).length > 0)
      .map((matrix) => ({ matrix, pages: ask('matrixPages', matrix) })),
    ...(ask('hasSubmissions') ? [{ submissions: true as const, pages: 1 }] : []),
  ];
  return lists.flatMap(({ pages, ...which }) =>
    Array.from({ length: pages }, (_, index) => index + 1).flatMap((page) =>
      library.languages.map(({ code }) => route(site, { ...which, code, page })),
    ),
  );
});

function route(site: OpenSite, props: RegisterProps): Route<RegisterProps> {
  const { code } = props;
  const own = addressOf(site, props)(code).slice(site.addresses.register(code).length).replace(/\/$/, '');
  return { params: { lang: code, ...(own === '' ? {} : { part: own }) }, props };
}

/** The address of the same page in any language. */
export const addressOf =
  ({ addresses }: Pick<PageView, 'addresses'>, { by, matrix, submissions, page }: Omit<RegisterProps, 'code'>) =>
  (code: string, other = page): SiteAddress => {
    if (submissions) return addresses.submissions(code);
    return matrix ? addresses.matrix(code, matrix, other) : addresses.register(code, by, other);
  };

/** The table of what was handed in, in every language; none where nothing was. */
export const submissionsRoutes = paths<{ code: string }>(async () => {
  const { library, ask } = await openSite();
  return ask('hasSubmissions')
    ? library.languages.map(({ code }) => ({ params: { lang: code }, props: { code } }))
    : [];
});
