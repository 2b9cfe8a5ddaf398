/** What the rows of facts call an annex of a letter. Pure. */
import type { Interface } from '../languages/interface.ts';
import { localized, type LetterPublication, type SiteSettings } from './library.ts';
import type { Localized } from './schema/common.ts';

type Annexes = LetterPublication['facts']['annexes'];

/**
 * The name before the title of an annex: the label that the author gave it, else a word of the interface (a string) where it
 * has no title either.
 * @returns `undefined` where the title stands alone: “Annex: Annex: …” would say it twice
 */
export function annexLabel(
  library: SiteSettings,
  annexes: Annexes,
  { label, title, kind }: Annexes[number],
  words: Interface,
): Localized | string | undefined {
  if (!label) return title ? undefined : words.text(`annex.${kind}`);
  const isNameOfRow =
    localized(library, label, words.language.code).text === words.label('facts.annexes', annexes.length);
  return title && isNameOfRow ? undefined : label;
}
