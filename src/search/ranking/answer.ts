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
  const others = otherKeyboards(text);
  const plain = await evaluate(query, index, others.length > 0 ? { ...options, correct: false } : options);
  if (others.length === 0 || plain.unknown.length < query.units.length || plain.unknownSymbol !== undefined)
    return others.length === 0 || plain.unknown.length === 0 ? { query, answer: plain } : { query, answer: await evaluate(query, index, options) }; // prettier-ignore
  let best: Answered | undefined;
  for (const other of others) {
    const typed = queryOf(other);
    const answer = await evaluate(typed, index, options);
    const better = answer.matches.length > 0 && answer.unknown.length === 0 && (best?.answer.corrected.length ?? Infinity) > answer.corrected.length; // prettier-ignore
    if (better) best = { query: typed, answer, keyboard: other };
  }
  const own = await evaluate(query, index, options);
  // A word that only looks as if it had been typed on another keyboard is corrected as what it is.
  return best && (own.matches.length === 0 || best.answer.corrected.length === 0) ? best : { query, answer: own };
}
