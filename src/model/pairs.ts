/**
 * Which versions stand side by side: each with the authentic ones, because it is against them that a translation is
 * checked. All pairs of seven languages would be 42 pages a publication; these are six, or twelve where two texts are
 * authentic. Pure.
 */
import { kindEntry } from './kinds/index.ts';
import type { Publication, Version } from './library.ts';

interface LanguagePair {
  /** Language of the page and of the first text. */
  language: string;
  other: string;
}

/**
 * Texts with unequal numbers of paragraphs are no pair: from the first paragraph that one lacks on, false ones would be
 * beside each other. The check tells (`translation-differs`).
 * @returns pairs in the order of the versions
 */
export function languagePairs({ kind, versions, original }: Publication): LanguagePair[] {
  if (!kindEntry(kind).numbered) return [];
  const numbered = Object.values(versions).filter(({ text }) => text.paragraphs > 0);
  const authentic = numbered.filter((version) => version.authentic);
  const against = authentic.length > 0 ? authentic : numbered.filter(({ language }) => language === original);
  return numbered.flatMap(({ language, text }) =>
    against.flatMap(({ language: other, text: { paragraphs } }) =>
      other === language || paragraphs !== text.paragraphs ? [] : [{ language, other }],
    ),
  );
}

/** Pairs that show a version, on either side; of two that show the same languages, the one in the version's own. */
export function pairsWith(publication: Publication, { language }: Pick<Version, 'language'>): LanguagePair[] {
  const all = languagePairs(publication);
  const own = all.filter((pair) => pair.language === language);
  return [...own, ...all.filter(({ language: first, other }) => other === language && !own.some((pair) => pair.other === first))]; // prettier-ignore
}
