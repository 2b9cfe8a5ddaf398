/** The answer to what was typed; where that leads nowhere, to the same keys on another keyboard. Pure but for the look-ups. */
import { otherKeyboards } from '../query/keyboard.ts';
import type { Query } from '../query/query.ts';
import { evaluate, type Answer, type Options } from './evaluate.ts';
import type { Searched } from './index-types.ts';

export interface Answered {
  /** The query that was answered. */
  query: Query;
  answer: Answer;
  /** What would have been typed on the other keyboard, where that was answered instead. */
  keyboard?: string;
}

export async function answerTo(
  text: string,
  queryOf: (text: string) => Query,
  index: Searched,
  options: Options = {},
): Promise<Answered> {
  const query = queryOf(text);
  const own = { query, answer: await evaluate(query, index, options) };
  const { doubtful, matches, corrected, unknownSymbol } = own.answer;
  if (doubtful < mostlyDoubtful || unknownSymbol !== undefined) return own;
  let best: Answered | undefined;
  for (const keyboard of otherKeyboards(text)) {
    const typed = queryOf(keyboard);
    const answer = await evaluate(typed, index, options);
    if (answer.matches.length === 0 || answer.unknown.length > 0) continue;
    // Beside what the typed letters find, another keyboard must tell clearly more.
    if (matches.length > 0 && answer.doubtful > doubtful / 2) continue;
    if (!best || answer.doubtful < best.answer.doubtful) best = { query: typed, answer, keyboard };
  }
  if (!best) return own;
  // A word that only looks as if it had been typed on another keyboard is corrected as what it is.
  const asWell = best.answer.corrected.length > 0 && corrected.length > 0 && matches.length > 0;
  return asWell ? own : best;
}

/** Share of the letters of a query above which it may have been typed on another keyboard; short words are known by chance. */
const mostlyDoubtful = 0.5;
