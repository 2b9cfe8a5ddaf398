/** Where a line may end. Pure. */
import LineBreaker from 'linebreak';

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
const WIDE_OPENING = /[（《〈「『【〔［｛]/;
const WIDE_CLOSING = /[，。、；：？！）》〉」』】〕］｝]/;

/**
 * Rules in which later versions of the Unicode algorithm, or browsers, differ from version 13, which the package follows:
 * whether a line may break between `before` and `after`; `undefined` leaves it to the algorithm.
 * @param index of `after` in the text
 */
const tailorings: readonly ((before: string, after: string, text: string, index: number) => boolean | undefined)[] = [
  // Browsers do not break after a slash between Latin letters or digits: A/HRC/59/12, and/or.
  (before, after, text, index) =>
    before === '/' && /[A-Za-z0-9]/.test(after) && /[A-Za-z0-9]/.test(text[index - 2] ?? '') ? false : undefined,
  // LB 15d: a full stop may begin a word: .NET.
  (before, after, text, index) =>
    before === ' ' && after === '.' && /\p{L}/u.test(text[index + 1] ?? '') ? true : undefined,
  // LB 15, since version 15.1: a quotation that has ended does not hold on to the bracket after the space.
  (before, after, text, index) =>
    before === ' ' && /\p{Ps}/u.test(after) && quotationEnds(text, index) ? true : undefined,
  // LB 19a: quotation marks that touch Chinese text may be parted from it on their outer side.
  (before, after) => (/[“‘]/.test(after) && WIDE.test(before) && !WIDE_OPENING.test(before) ? true : undefined),
  (before, after, text, index) => {
    if (!/[”’]/.test(before) || WIDE_CLOSING.test(after)) return undefined;
    return WIDE.test(after) || (WIDE.test(text[index - 2] ?? '') && /[\p{L}\p{N}]/u.test(after)) ? true : undefined;
  },
  // LB 30: wide opening brackets do not hold on to the letters and digits before them.
  (before, after) => (WIDE_OPENING.test(after) && /[\p{L}\p{N}]/u.test(before) ? true : undefined),
];

function quotationEnds(text: string, index: number): boolean {
  const trimmed = text.slice(0, index).trimEnd();
  const mark = trimmed.at(-1) ?? '';
  return /["'\p{Pf}]/u.test(mark) || (/\p{Pi}/u.test(mark) && /[^\s\p{Ps}]/u.test(trimmed.at(-2) ?? ' '));
}

/** Indices at which a new line may begin, the end of the text included, by the Unicode algorithm (UAX #14) with the tailorings above. */
export function breakOpportunities(text: string): number[] {
  const breaker = new LineBreaker(text);
  const positions = new Set<number>([text.length]);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) positions.add(next.position);
  for (let index = 1; index < text.length; index++) {
    for (const tailoring of tailorings) {
      const allowed = tailoring(text[index - 1]!, text[index]!, text, index);
      if (allowed === true) positions.add(index);
      else if (allowed === false) positions.delete(index);
    }
  }
  return [...positions].filter((position) => position > 0).sort((a, b) => a - b);
}
