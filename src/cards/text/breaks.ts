/** Where a line may end. Pure. */
import LineBreaker from 'linebreak';
import { required } from '../../model/required.ts';

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
const WIDE_OPENING = /[（《〈「『【〔［｛]/;
const WIDE_CLOSING = /[，。、；：？！）》〉」』】〕］｝]/;

/**
 * Browsers know pairs of printable ASCII characters by heart: an opening bracket may begin a line after most signs, a
 * hyphen and a question mark may end one, and a slash never does (A/HRC/59/12, and/or, addresses).
 */
function betweenAscii(before: string, after: string, text: string, index: number): boolean | undefined {
  if (!/[!-~]/.test(before) || !/[!-~]/.test(after)) return undefined;
  // A hyphen before a digit is a minus unless it follows a letter or digit: COVID-19, 1979-1981.
  if (before === '-' && /\d/.test(after)) return /[A-Za-z\d]/.test(text[index - 2] ?? '');
  if (before === '-') return !/[!$),./:;?\]}]/.test(after);
  if (before === '?') return !/[!"'),./:;?\]}]/.test(after);
  return /[([{<]/.test(after) && /[!"#%&)*+,.:;=>\\\]|}~]/.test(before);
}

/**
 * Rules in which later versions of the Unicode algorithm, or browsers, differ from version 13, which the package follows:
 * whether a line may break between `before` and `after`; `undefined` leaves it to the algorithm.
 * @param index of `after` in the text
 */
const tailorings: readonly ((before: string, after: string, text: string, index: number) => boolean | undefined)[] = [
  betweenAscii,
  // Browsers break after every space, whatever follows: .NET, a bracket after a quotation, a dash.
  (before, after) => (before === ' ' && after !== ' ' ? true : undefined),
  // LB 19a: quotation marks that touch Chinese text may be parted from it on their outer side.
  (before, after) => (/[“‘]/.test(after) && WIDE.test(before) && !WIDE_OPENING.test(before) ? true : undefined),
  (before, after) => (/[”’]/.test(before) && WIDE.test(after) && !WIDE_CLOSING.test(after) ? true : undefined),
  // In Chinese text “…” are brackets, ‘…’ are not.
  (before, after, text, index) =>
    before === '”' && WIDE.test(text[index - 2] ?? '') && /[\p{L}\p{N}\p{Pd}\p{Ps}\p{So}“·]/u.test(after)
      ? true
      : undefined,
  (before, after, text, index) =>
    after === '“' && (/[…—]/.test(before) || (/[%‰℃°)\]㎡]/.test(before) && WIDE.test(text[index + 1] ?? '')))
      ? true
      : undefined,
  // A percentage or dots do not hold on to a wide bracket, nor what is closed to an amount of money.
  (before, after, text, index) =>
    /[%‰…·]/.test(before) && WIDE_OPENING.test(after) ? !/\d/.test(text[index + 1] ?? '') : undefined,
  (before, after) => (after === '￥' && (before === ')' || WIDE_CLOSING.test(before)) ? true : undefined),
  // LB 30: wide opening brackets do not hold on to the letters and digits before them.
  (before, after) => (WIDE_OPENING.test(after) && /[\p{L}\p{N}]/u.test(before) ? true : undefined),
];

/** Indices at which a new line may begin, the end of the text included, by the Unicode algorithm (UAX #14) with the tailorings above. */
export function breakOpportunities(text: string): number[] {
  const breaker = new LineBreaker(text);
  const positions = new Set<number>([text.length]);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) positions.add(next.position);
  for (let index = 1; index < text.length; index++) {
    for (const tailoring of tailorings) {
      const allowed = tailoring(
        required(text[index - 1], 'character of the text'),
        required(text[index], 'character of the text'),
        text,
        index,
      );
      if (allowed === true) positions.add(index);
      else if (allowed === false) positions.delete(index);
    }
  }
  return [...positions].filter((position) => position > 0).sort((a, b) => a - b);
}
