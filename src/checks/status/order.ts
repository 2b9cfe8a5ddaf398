/** Tasks by owner, the most urgent first, and what is to be translated by owner and language. Pure. */
import type { Library } from '../../model/library.ts';
import { nameIn, type Task, type Urgency } from '../status.ts';
import type { StatusLanguage } from './words.ts';
import { ascending } from '../../model/order.ts';

const rank: Readonly<Record<Urgency, number>> = { late: 0, soon: 1, open: 2, later: 3 };

export interface Owned {
  /** Name of the owner. */
  owner: string;
  tasks: Task[];
}

/** Owners in the order of their most urgent task; those without an owner last. */
export function byOwner(found: readonly Task[], library: Library, say: StatusLanguage): Owned[] {
  const ordered = [...found].sort((a, b) => compare(a, b));
  const groups = Map.groupBy(ordered, ({ owner }) => owner);
  return [...groups]
    .sort(([a], [b]) => Number(a === '') - Number(b === ''))
    .map(([owner, tasks]) => ({ owner: ownerName(owner, library, say), tasks }));
}

const compare = (a: Task, b: Task): number =>
  rank[a.urgency ?? 'open'] - rank[b.urgency ?? 'open'] ||
  ascending(a.day ?? '9', b.day ?? '9') ||
  ascending(a.file, b.file) ||
  ascending(a.message, b.message);

/** An owner may be an agency of the registry, or is named in words. */
function ownerName(owner: string, library: Library, say: StatusLanguage): string {
  if (owner === '') return say.withoutOwner;
  const name = Object.hasOwn(library.registries.agencies, owner) ? library.registries.agencies[owner]?.name : undefined;
  return name ? nameIn(library, name, say.code) : owner;
}

interface TranslationWork {
  owner: string;
  /** Name of the language. */
  language: string;
  texts: number;
  words: number;
}

/** Texts whose original has changed, with the words to do. */
export function translationWork(owned: readonly Owned[], say: StatusLanguage): TranslationWork[] {
  return owned.flatMap(({ owner, tasks }) => {
    const behind = tasks.filter(({ words }) => words !== undefined);
    return [...Map.groupBy(behind, ({ language = '' }) => language)].map(([language, list]) => ({
      owner,
      language: say.interface.languageName(language),
      texts: list.length,
      words: list.reduce((sum, { words = 0 }) => sum + words, 0),
    }));
  });
}
