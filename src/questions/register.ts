/** Questions about the register of letters. */
import type { MatrixRegistry, RegisterPart } from '../model/addresses.ts';
import type { Question } from '../model/question.ts';
import type { LetterPublication } from '../model/library.ts';
import { reachIn } from '../model/reach.ts';
import { yearsOf } from '../model/years.ts';
import { listQuestion, perArgument, type Sources } from './sources.ts';

/** Letters on a page of the register. */
const pageLength = 100;
const pageOf = <T>(all: readonly T[], page: number): T[] => all.slice((page - 1) * pageLength, page * pageLength);
const pagesOf = (all: readonly unknown[]): number => Math.max(1, Math.ceil(all.length / pageLength));

const letters = ({ library }: Sources): readonly LetterPublication[] => library.ofKind('letter');

/** Letters of a part of the register, newest first. */
const lettersIn = perArgument((sources: Sources, by: RegisterPart | undefined): readonly LetterPublication[] => {
  const all = letters(sources);
  if (!by) return all;
  if ('year' in by) return all.filter(({ date }) => date.startsWith(by.year));
  if ('status' in by) return all.filter(({ facts }) => facts.status === by.status);
  const [registry, id] = 'body' in by ? (['bodies', by.body] as const) : (['forums', by.forum] as const);
  const those = new Set(sources.library.of(registry, id).map((publication) => publication.id));
  return all.filter((letter) => those.has(letter.id));
});

/** Letters with something to show in a table, and the entries that are its columns in the order of the registry file. */
const matrix = perArgument((sources: Sources, registry: MatrixRegistry) => {
  const { library } = sources;
  const reached = letters(sources).map((letter) => ({ letter, reach: reachIn(letter, registry, library) }));
  const named = new Set(reached.flatMap(({ reach }) => [...reach.keys()]));
  return {
    letters: reached.filter(({ reach }) => reach.size > 0).map(({ letter }) => letter),
    columns: Object.keys(library.registries[registry]).filter((id) => named.has(id)),
  };
});

interface RegisterPageOf {
  by?: RegisterPart;
  page: number;
}
interface MatrixPageOf {
  registry: MatrixRegistry;
  page: number;
}

export const registerLetters = listQuestion<RegisterPageOf, LetterPublication>((sources, { by, page }) =>
  pageOf(lettersIn(sources, by), page),
);
export const registerPages: Question<Sources, { by?: RegisterPart }, number> = {
  answer: (sources, { by }) => pagesOf(lettersIn(sources, by)),
};
export const matrixLetters = listQuestion<MatrixPageOf, LetterPublication>((sources, { registry, page }) =>
  pageOf(matrix(sources, registry).letters, page),
);
export const matrixPages: Question<Sources, MatrixRegistry, number> = {
  answer: (sources, registry) => pagesOf(matrix(sources, registry).letters),
};
export const matrixColumns: Question<Sources, MatrixRegistry, string[]> = {
  answer: (sources, registry) => matrix(sources, registry).columns,
};

type RegisterParts = Record<'years' | 'statuses' | 'bodies' | 'forums', RegisterPart[]>;

/** Every part there is, in the order in which it is offered. */
export const registerParts: Question<Sources, undefined, RegisterParts> = {
  answer(sources) {
    const all = letters(sources);
    const { library } = sources;
    const entries = (registry: 'bodies' | 'forums') =>
      Object.keys(library.registries[registry]).filter((id) =>
        library.of(registry, id).some(({ kind }) => kind === 'letter'),
      );
    return {
      years: yearsOf(all).map(({ year }) => ({ year })),
      statuses: [...new Set(all.map(({ facts }) => facts.status))].sort().map((status) => ({ status })),
      bodies: entries('bodies').map((body) => ({ body })),
      forums: entries('forums').map((forum) => ({ forum })),
    };
  },
};

/** Letters whose answers are due on a day, in the order of the register; withdrawn ones wait for nobody. */
export const deadlines = listQuestion<undefined, LetterPublication>((sources) =>
  letters(sources).filter(({ facts }) => facts.deadline !== undefined && facts.status !== 'withdrawn'),
);
