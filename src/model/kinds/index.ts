/** The kinds of publications. Another one is a file beside this one, a line here, and what the type checker then asks for. */
import type { z } from 'zod';
import type { Interface } from '../../languages/interface.ts';
import type { KindEntry } from './kind.ts';
import { letter } from './letter.ts';
import { page } from './page.ts';
import { report } from './report.ts';
import { statistics } from './statistics.ts';
import { keysOf } from '../own.ts';

/** In the order of menus and filters. */
const table = { letter, report, statistics, page } as const;
type Table = typeof table;

export type Kind = keyof Table;
export const kinds: readonly Kind[] = keysOf(table);

/** Whether a word is the name of a kind, as the command line and `published.csv` write it. */
export const isKind = (word: string): word is Kind => Object.hasOwn(table, word);

export type FactsOf<K extends Kind> = z.output<Table[K]['schema']>;
export type Facts = FactsOf<Kind>;

/** The entry of a kind. That facts given to it are of that kind is for the caller to see: the schema of the same entry made them. */
export const kindEntry = (kind: Kind): KindEntry<Facts> => table[kind];

/** Kinds with lists, years and feeds. */
export type ListedKind = { [K in Kind]: Table[K]['listed'] extends true ? K : never }[Kind];
export const isListed = (kind: Kind): kind is ListedKind => table[kind].listed;
export const listedKinds = kinds.filter(isListed);

/** Kinds whose publications are set as PDF and Word. */
export type DocumentedKind = { [K in Kind]: Table[K]['documents'] extends { layout: string } ? K : never }[Kind];

export const kindFolder = (kind: Kind): string => table[kind].folder;
export const factsFile = (kind: Kind): string => table[kind].factsFile;

const byFolder = new Map(kinds.map((kind) => [kindFolder(kind), kind]));
/** The kind whose publications are in a folder of the content: `letters`. */
export const kindOfFolder = (folder: string): Kind | undefined => byFolder.get(folder);

/** The kind as a reader names it; for what has a form, that form: `open letter`. */
export const kindName = ({ kind, facts }: { kind: Kind; facts: Facts }, words: Interface): string =>
  'form' in facts ? words.text(`form.${facts.form}`) : words.text(`kind.${kind}`);
