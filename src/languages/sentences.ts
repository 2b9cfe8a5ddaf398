/** A text cut where a sentence ends. Pure. */

const segmenters = new Map<string, Intl.Segmenter>();

function sentencesOf(text: string, language: string): Intl.Segments {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, known);
  return known.segment(text);
}

/** A sentence shorter than this says what the text is (“A specimen letter.”), and not yet what it says. */
const SHORT = 32;

/**
 * As many whole sentences as there is room for, but at least the first one; and the next one where that is short.
 * @param room in characters; a sign of Chinese counts as two, since it says as much
 */
export function leadingSentences(text: string, language: string, room: number): string {
  if (text.length <= room && widthOf(text) <= room) return text;
  let taken = '';
  // One after the other: most summaries have several sentences more.
  for (const { segment } of sentencesOf(text, language)) {
    if (widthOf(taken + segment) > room && taken !== '' && widthOf(taken.trimEnd()) >= SHORT) break;
    taken += segment;
  }
  return taken.trimEnd();
}

/** Length of a text as its readers and some services count it: a sign of Chinese is two. */
export const widthOf = (text: string): number => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
