/**
 * What a language does to its words besides the rules that hold for all: the code that belongs to a row of the table of languages.
 * A language without an entry is searched by its spellings, folded by Unicode, and by its Snowball stemmer where there is one.
 */
import { arabicStems, foldArticle } from './arabic.ts';
import { arabicRoots, persianRoots, russianRoots } from './derived.ts';
import { contentParts, isPrefix, isSuffix, pairedWords, persianStem, foldJoins, foldMadda } from './persian.ts';

export interface Folding {
  /** A run of letters as written, before it is split at its joiners. */
  settle?(spelling: string): string;
  /** Of the parts between joiners those that carry the meaning. */
  content?(parts: readonly string[]): string[];
  /** The spelling that is compared, of the parts joined. */
  spelling?(joined: string): string;
  /** Spellings without affixes of a word in the language's own script, the likeliest first. */
  stems?(word: string): readonly string[];
  /** Stems of words from which a word is derived, where readers mean the same by both. */
  roots?(word: string, stem: string): readonly string[];
  /** Parts of words that are also written as words of their own. */
  affixes?: {
    isPrefix(spelling: string): boolean;
    isSuffix(spelling: string): boolean;
    /** Two words with a third between them that are also written as one. */
    pair(first: string, second: string): string | undefined;
  };
  /** Compounds are written as one word, with a joiner and as two. */
  compounds?: true;
}

const foldings: Readonly<Record<string, Folding>> = {
  fa: {
    settle: foldJoins,
    content: contentParts,
    stems: (word) => [persianStem(foldMadda(word))],
    affixes: { isPrefix, isSuffix, pair: pairedWords },
    compounds: true,
    roots: persianRoots,
  },
  ar: { spelling: foldArticle, stems: arabicStems, roots: arabicRoots },
  ru: { roots: russianRoots },
};

const none: Folding = {};

export const foldingOf = (language: string): Folding =>
  (Object.hasOwn(foldings, language) ? foldings[language] : undefined) ?? none;
