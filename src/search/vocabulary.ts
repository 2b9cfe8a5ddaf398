/** Words of a language's publications as they are written, for “did you mean”: those of titles and summaries, then the most frequent. Pure. */
import { required } from '../model/required.ts';
import { wordsOf, type Resources } from './folding/words.ts';
import type { IndexRecord } from './record.ts';

/** Words kept for one language: about 12 KB compressed. */
const limit = 4000;

/** @returns the file `words.json`: the more frequent first */
export function vocabularyOf(records: readonly IndexRecord[], language: string, resources: Resources): string[] {
  const found = new Map<string, { written: Map<string, number>; count: number }>();
  for (const { fields } of records) {
    for (const { text, weight } of fields) {
      for (const { start, end, spelling, unspaced } of wordsOf(text, language, resources)) {
        if (unspaced || spelling.length < 4 || /\d/.test(spelling)) continue;
        const entry = found.get(spelling) ?? { written: new Map<string, number>(), count: 0 };
        const written = text.slice(start, end);
        entry.written.set(written, (entry.written.get(written) ?? 0) + 1);
        entry.count += weight;
        found.set(spelling, entry);
      }
    }
  }
  return [...found]
    .sort(([a, { count: x }], [b, { count: y }]) => y - x || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(
      ([, { written }]) =>
        required([...written].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0], 'spelling of the word')[0],
    );
}
