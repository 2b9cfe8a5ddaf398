/** A text cut where a sentence ends. Pure. */

const segmenters = new Map<string, Intl.Segmenter>();

function sentencesOf(text: string, language: string): string[] {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, known);
  return [...known.segment(text)].map(({ segment }) => segment);
}

/** A sentence shorter than this says what the text is (“A specimen letter.”), and not yet what it says. */
const SHORT = 32;

/**
 * As many whole sentences as there is room for, but at least the first one; and the next one where that is short.
 * @param room in characters; a sign of Chinese counts as two, since it says as much
 */
export function leadingSentences(text: string, language: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const [first = '', ...rest] = sentencesOf(text, language);
  let taken = first;
  for (const sentence of rest) {
    if (widthOf(taken + sentence) > room && widthOf(taken.trimEnd()) >= SHORT) break;
    taken += sentence;
  }
  return taken.trimEnd();
}

/** Length of a text as its readers and some services count it: a sign of Chinese is two. */
export const widthOf = (text: string): number => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
