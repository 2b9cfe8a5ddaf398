/** I/O: paths of the register of letters: whole, by year, state, body and forum, and its tables; long ones in pages. */
import type { MatrixRegistry, RegisterPart } from '../../model/addresses.ts';
import { digest } from '../../model/digest.ts';
import type { LetterPublication, Library } from '../../model/library.ts';
import type { Route } from '../routes.ts';
import { getScenes, type Scene } from '../scene.ts';
import { yearsOf } from '../view/years.ts';
import { reachIn } from './reach.ts';

/** Letters on a page of the register. */
export const pageLength = 100;

export const matrixRegistries: readonly MatrixRegistry[] = ['bodies', 'forums', 'missions'];

export interface RegisterProps {
  code: string;
  /** What it is narrowed to; the whole register without it. */
  by?: RegisterPart;
  /** The table of this registry instead. */
  matrix?: MatrixRegistry;
  /** From 1. */
  page: number;
}

/** The same lists stand on many pages; each is made once for a state of the content. */
const kept = new WeakMap<Library, Map<string, unknown>>();

function once<T>(library: Library, name: string, make: () => T): T {
  const lists = kept.get(library) ?? new Map<string, unknown>();
  kept.set(library, lists);
  if (!lists.has(name)) lists.set(name, make());
  return lists.get(name) as T;
}

const lettersOf = (library: Pick<Library, 'ofKind'>): LetterPublication[] =>
  library.ofKind('letter').filter((letter): letter is LetterPublication => letter.kind === 'letter');

/** Letters of a part of the register, newest first. */
export const lettersIn = (library: Library, by?: RegisterPart): LetterPublication[] =>
  once(library, `letters ${JSON.stringify(by)}`, () => narrowed(library, by));

function narrowed(library: Library, by?: RegisterPart): LetterPublication[] {
  const all = lettersOf(library);
  if (!by) return all;
  if ('year' in by) return all.filter(({ date }) => date.startsWith(by.year));
  if ('status' in by) return all.filter(({ facts }) => facts.status === by.status);
  const [registry, id] = 'body' in by ? (['bodies', by.body] as const) : (['forums', by.forum] as const);
  const those = new Set(library.of(registry, id).map((publication) => publication.id));
  return all.filter((letter) => those.has(letter.id));
}

/** Letters with something to show in a table, and the entries that are its columns in the order of the registry file. */
export const matrixOf = (library: Library, registry: MatrixRegistry): MatrixLists =>
  once(library, `matrix ${registry}`, () => reachedIn(library, registry));

interface MatrixLists {
  letters: LetterPublication[];
  columns: string[];
}

function reachedIn(library: Library, registry: MatrixRegistry): MatrixLists {
  const reached = lettersOf(library).map((letter) => ({ letter, reach: reachIn(letter, registry, library) }));
  const named = new Set(reached.flatMap(({ reach }) => [...reach.keys()]));
  return {
    letters: reached.filter(({ reach }) => reach.size > 0).map(({ letter }) => letter),
    columns: Object.keys(library.registries[registry]).filter((id) => named.has(id)),
  };
}

/** Every part there is, each with the value of its kind, in the order in which it is offered. */
export const partsOf = (library: Library): Parts => once(library, 'parts', () => allParts(library));

type Parts = Record<'years' | 'statuses' | 'bodies' | 'forums', RegisterPart[]>;

function allParts(library: Library): Parts {
  const all = lettersOf(library);
  const statuses = new Set(all.map(({ facts }) => facts.status));
  const entries = (registry: 'bodies' | 'forums') =>
    Object.keys(library.registries[registry]).filter((id) =>
      library.of(registry, id).some(({ kind }) => kind === 'letter'),
    );
  return {
    years: yearsOf(all).map(({ year }) => ({ year })),
    statuses: [...statuses].sort().map((status) => ({ status })),
    bodies: entries('bodies').map((body) => ({ body })),
    forums: entries('forums').map((forum) => ({ forum })),
  };
}

export const pageOf = <T>(all: readonly T[], page: number): T[] =>
  all.slice((page - 1) * pageLength, page * pageLength);
export const pagesOf = (all: readonly unknown[]): number => Math.max(1, Math.ceil(all.length / pageLength));

export async function registerRoutes(): Promise<Route<RegisterProps>[]> {
  const scenes = await getScenes();
  const { library } = scenes[0]!;
  const parts = partsOf(library);
  const choices = [undefined, ...Object.values(parts).flat()];
  const lists = [
    ...choices.map((by) => ({ by, letters: lettersIn(library, by), columns: parts })),
    ...matrixRegistries
      .map((matrix) => ({ matrix, ...matrixOf(library, matrix) }))
      .filter(({ columns }) => columns.length > 0),
  ];
  return lists.flatMap(({ letters, columns, ...which }) =>
    Array.from({ length: pagesOf(letters) }, (_, index) => index + 1).flatMap((page) => {
      const shown = digest(
        pageOf(letters, page).map(({ listed }) => listed),
        columns,
        pagesOf(letters),
      );
      return scenes.map((scene) => route(scene, { ...which, page }, shown));
    }),
  );
}

function route(
  scene: Scene,
  { page, ...which }: { by?: RegisterPart | undefined; matrix?: MatrixRegistry; page: number },
  shown: string,
): Route<RegisterProps> {
  const { code } = scene.language;
  const props: RegisterProps = {
    code,
    page,
    ...(which.by ? { by: which.by } : {}),
    ...(which.matrix ? { matrix: which.matrix } : {}),
  };
  const own = addressOf(scene, props)(code).slice(scene.addresses.register(code).length).replace(/\/$/, '');
  return {
    params: { lang: code, ...(own === '' ? {} : { part: own }) },
    props,
    cacheKey: digest(scene.library.digest, scene.chrome.digest, shown),
  };
}

/** The address of the same page in any language. */
export const addressOf =
  ({ addresses }: Pick<Scene, 'addresses'>, { by, matrix, page }: Omit<RegisterProps, 'code'>) =>
  (code: string, other = page): string =>
    matrix ? addresses.matrix(code, matrix, other) : addresses.register(code, by, other);
