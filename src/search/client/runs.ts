/**
 * What a run of signs without spaces was taken for. Such a run is looked up by its pairs of signs, so that which sign is wrong
 * is only seen in the texts that are found. Pure.
 */
import { wordsOf, type Resources } from '../folding/words.ts';
import type { Correction } from '../ranking/correct.ts';
import { editDistance } from '../ranking/correct.ts';
import type { Answer } from '../ranking/evaluate.ts';

/** Signs of a run that is corrected: with fewer, another sign is another word. */
const shortest = 4;

interface ShownTexts {
  language: string;
  /** The title first. */
  texts: readonly string[];
}

/** Runs of which only parts stand somewhere, each with what the results have in its place, one sign being wrong, missing, too much or swapped. */
export function correctedRuns(
  { guessed = [] }: Answer,
  results: readonly ShownTexts[],
  resources: Resources,
): Correction[] {
  return guessed.flatMap(({ unit, spelling, written }) => {
    if ([...spelling].length < shortest) return [];
    const to = results.flatMap(({ language, texts }) => nearIn(spelling, texts, language, resources)).at(0);
    return to === undefined ? [] : [{ unit, from: written, to, spelling, tokens: [], factor: 1 }];
  });
}

/** The first stretch of the texts that differs by one sign, as it is written. */
function nearIn(run: string, texts: readonly string[], language: string, resources: Resources): string[] {
  for (const text of texts)
    for (const { start, spelling, unspaced } of wordsOf(text, language, resources)) {
      if (!unspaced) continue;
      // As long as the run first: a sign that is wrong is likelier than one that is missing.
      for (const length of [run.length, run.length + 1, run.length - 1])
        for (let at = 0; at + length <= spelling.length; at++)
          // Simplified and traditional signs have the same length, so places in the spelling are places in the text.
          if (editDistance(run, spelling.slice(at, at + length), 2) === 1)
            return [text.slice(start + at, start + at + length)];
    }
  return [];
}
