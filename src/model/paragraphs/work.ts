/**
 * Words that a translator has to render, in any script: those of `Intl.Segmenter`, in Chinese the words of its dictionary.
 * Forums count otherwise: as Word does (`submissions/count.ts`). Pure.
 */
export function wordsToTranslate(text: string, language: string): number {
  let count = 0;
  for (const { isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text))
    if (isWordLike) count++;
  return count;
}
