/** Half-spaces and signs of Persian that were typed as a typewriter has them (the Academy's «دستور خط فارسی»). */
import type { Check, Run } from './runs.ts';

/** What is in a text → what is meant; only where there is no second reading. The first stands in all that is found: cheaper to look for. */
const slips: readonly (readonly [trace: RegExp, found: RegExp, right: string])[] = [
  [/می /, /(?<![\p{L}\p{M}\u200c])(ن?می) (?=\p{L}{2})(\p{L}+)/gu, '$1\u200c$2'],
  [/ (?:ها|تر)/, /(\p{L}{2,}) (ها|های|هایی|هایشان|هایمان|تر|ترین)(?![\p{L}\p{M}\u200c])/gu, '$1\u200c$2'],
  [/,/, /([\u0600-\u06ff]) ?,(?=\s|$)/gu, '$1،'],
  [/;/, /([\u0600-\u06ff]) ?;(?=\s|$)/gu, '$1؛'],
  [/\?/, /([\u0600-\u06ff]) ?\?(?=\s|$|»)/gu, '$1؟'],
  [/ [،؛؟]/, /([\u0600-\u06ff]) ([،؛؟])/gu, '$1$2'],
];

interface Slip {
  found: string;
  right: string;
  place: ReturnType<Run['place']>;
}

/** Each kind of slip once, at its first place. */
export function slipsIn(runs: readonly Pick<Run, 'source' | 'place'>[]): Slip[] {
  const slipped = new Map<string, Slip>();
  for (const { source, place } of runs) {
    for (const [trace, pattern, right] of slips) {
      if (!trace.test(source)) continue;
      for (const { 0: found, index } of source.matchAll(pattern))
        if (!slipped.has(found)) slipped.set(found, { found, right: found.replace(pattern, right), place: place(index) }); // prettier-ignore
    }
  }
  return [...slipped.values()];
}

/** One message a text: whoever types one word so types all of them so. */
export const checkPersian: Check = ({ runs }, session) => {
  if (session.context.language.code !== 'fa') return;
  const [first, ...more] = slipsIn(runs);
  if (first) session.report('persian-typing', first.place, { found: first.found, right: first.right, more: more.length }); // prettier-ignore
};
