/**
 * Addresses that were public once, and what a site answers at them. An address is named as it is below base path and
 * language: `/letters/2026-water-supply/`. Pure.
 */
import { isHome, permanentPath, publicationPath } from './addresses.ts';
import { isKind, kinds, type Kind } from './kinds/index.ts';
import type { Library, Publication, Redirect, WithdrawnPublication } from './library.ts';
import { keysOf } from './own.ts';

/** Registries whose entries have pages, by what a row calls them. */
export const entryKinds = { topic: 'topics', body: 'bodies', mission: 'missions', forum: 'forums' } as const;

export const recordedKinds = [...kinds, ...keysOf(entryKinds), 'language'] as const;
export type RecordedKind = (typeof recordedKinds)[number];

/** A row of `published.csv`. */
export interface Recorded {
  id: string;
  kind: RecordedKind;
  /** Below base path and language; of a language its home page: `/fa/`. `''` for the introduction of the home page. */
  address: string;
  /** ISO day on which it first appeared. */
  first: string;
  line: number;
}

export type Addressed = Pick<Recorded, 'id' | 'kind' | 'address'>;

type Named = Pick<Publication | WithdrawnPublication, 'id' | 'kind' | 'slug'>;

/** All that a site shows under an address of its own and that is to stay, in the order of kinds and ids. */
export function addressedBy({
  publications,
  withdrawn,
  registries,
  languages,
}: Pick<Library, 'publications' | 'withdrawn' | 'registries' | 'languages'>): Addressed[] {
  const all: Named[] = [...publications, ...withdrawn];
  const found: Addressed[] = [
    ...all
      .filter((each) => !isHome(each))
      .map(({ id, kind, slug }) => ({ id, kind, address: publicationPath(kind, slug) })),
    ...keysOf(entryKinds).flatMap((kind) => {
      const registry = entryKinds[kind];
      return Object.keys(registries[registry]).map((id) => ({ id, kind, address: `/${registry}/${id}/` }));
    }),
    ...languages.map(({ code }) => ({ id: code, kind: 'language' as const, address: `/${code}/` })),
  ];
  const rank = ({ kind }: Addressed) => recordedKinds.indexOf(kind);
  return found.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

/** ISO day on which each publication first appeared, by its id. */
export function firstDays(recorded: readonly Pick<Recorded, 'id' | 'kind' | 'first'>[]): Map<string, string> {
  const days = new Map<string, string>();
  for (const { id, kind, first } of recorded) if (isKind(kind) && first < (days.get(id) ?? '9')) days.set(id, first);
  return days;
}

const keyOf = ({ id, kind, address }: Addressed) => `${kind} ${id} ${address}`;

/** What is public and not recorded yet. */
export function unrecorded(library: Library, recorded: readonly Addressed[]): Addressed[] {
  const known = new Set(recorded.map(keyOf));
  return addressedBy(library).filter((each) => !known.has(keyOf(each)));
}

const HEADING = 'id,kind,address,first';

/** The file with further lines at its end; the lines that were there stay byte for byte. */
export function withLines(text: string, added: readonly Addressed[], day: string): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text === '' ? `${HEADING}\n` : text.endsWith('\n') ? text : `${text}${end}`;
  return before + added.map(({ id, kind, address }) => `${id},${kind},${address},${day}${end}`).join('');
}

/** What answers at an address of a site. */
export interface Answers {
  /** Path below the base path and, where it has one, without the language: a page, a notice, or a way to another address. */
  path(path: string): boolean;
  language(code: string): boolean;
}

/** @param redirects those of `redirects.csv` */
export function answersOf(library: Library, redirects: readonly Redirect[] = library.redirects): Answers {
  const paths = new Set<string>();
  for (const { id, kind, slug } of [...library.publications, ...library.withdrawn]) {
    paths.add(permanentPath(id));
    paths.add(publicationPath(kind, slug));
  }
  for (const { kind, facts } of library.publications) earlier(kind, facts.aliases, facts.formerIds);
  for (const { kind, aliases, formerIds } of library.withdrawn) earlier(kind, aliases, formerIds);
  for (const { address } of addressedBy(library)) paths.add(address);
  function earlier(kind: Kind, aliases: readonly string[], formerIds: readonly string[]) {
    for (const alias of aliases) paths.add(publicationPath(kind, alias));
    for (const id of formerIds) paths.add(permanentPath(id));
  }
  const codes = library.languages.map(({ code }) => code);
  const redirected = new Set(redirects.map(({ from }) => from));
  return {
    path: (path) => paths.has(path) || redirected.has(path) || codes.every((code) => redirected.has(`/${code}${path}`)),
    language: (code) => codes.includes(code) || redirected.has(`/${code}/`),
  };
}
