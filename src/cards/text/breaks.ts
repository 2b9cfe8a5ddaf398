/** Where a line may end. Pure. */
import LineBreaker from 'linebreak';

const SYMBOL_PART = /[\p{L}\p{N}]/u;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/**
 * Indices at which a new line may begin, the end of the text included: the Unicode algorithm (UAX #14, version 13 of the package), with
 * - no break after a slash that stands inside a word or symbol (A/HRC/59/12, ۱۴۰۴/۰۷/۱۲);
 * - a break before a full stop that begins a word (.NET), as rule LB 15d of later versions has it;
 * - a break outside of “ ” ‘ ’ that touch Chinese text (LB 19a of later versions).
 */
export function breakOpportunities(text: string): number[] {
  const breaker = new LineBreaker(text);
  const positions = new Set<number>();
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) positions.add(next.position);
  for (let index = 1; index < text.length; index++) {
    const before = text[index - 1]!;
    const after = text[index]!;
    if (before === '/' && SYMBOL_PART.test(after) && index > 1 && SYMBOL_PART.test(text[index - 2]!)) positions.delete(index);
    else if (before === ' ' && after === '.' && /\p{L}/u.test(text[index + 1] ?? '')) positions.add(index);
    else if (/[“‘]/.test(after) && WIDE.test(before) && !/[（《〈「『【〔“‘]/.test(before)) positions.add(index);
    else if (/[”’]/.test(before) && WIDE.test(after) && !/[，。、；：？！）》〉」』】〕”’]/.test(after)) positions.add(index);
  }
  positions.add(text.length);
  return [...positions].filter((position) => position > 0).sort((a, b) => a - b);
}
