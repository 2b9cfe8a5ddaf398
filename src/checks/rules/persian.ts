/** Half-spaces and signs of Persian that were typed as a typewriter has them (the Academy's «دستور خط فارسی»). */
import type { Version } from '../../model/library.ts';
import { problem, type Problem } from '../../model/problems.ts';
import { frontOf, lineOf, proseOf } from '../language/prose.ts';
import type { Rule } from './index.ts';

/** What stands in a text → what is meant; only where there is no second reading. */
const slips: readonly (readonly [found: RegExp, right: string])[] = [
  [/(?<![\p{L}\p{M}\u200c])(ن?می) (?=\p{L}{2})(\p{L}+)/gu, '$1\u200c$2'],
  [/(\p{L}{2,}) (ها|های|هایی|هایشان|هایمان)(?![\p{L}\p{M}\u200c])/gu, '$1\u200c$2'],
  [/(\p{L}{2,}) (تر|ترین)(?![\p{L}\p{M}\u200c])/gu, '$1\u200c$2'],
  [/([\u0600-\u06ff]) ?,(?=\s|$)/gu, '$1،'],
  [/([\u0600-\u06ff]) ?;(?=\s|$)/gu, '$1؛'],
  [/([\u0600-\u06ff]) ?\?(?=\s|$|»)/gu, '$1؟'],
  [/([\u0600-\u06ff]) ([،؛؟])/gu, '$1$2'],
];

export const persian: Rule = async ({ library, publications, bodies, written }) => {
  if (!library.languages.some(({ code }) => code === 'fa')) return [];
  const problems: Problem[] = [];
  for (const { publication, fronts } of publications) {
    const version = publication.versions['fa'];
    if (!version || fronts['fa']?.size) continue;
    problems.push(...slipsIn([...frontOf(version), ...proseOf(await bodies.tree(version))], version, written));
  }
  return problems;
};

function slipsIn(runs: readonly string[], { file }: Version, written: (file: string) => string): Problem[] {
  const text = runs.join('\n');
  const found = new Map<string, { right: string; times: number }>();
  for (const [pattern, right] of slips)
    for (const [slip] of text.matchAll(pattern))
      found.set(slip, { right: slip.replace(pattern, right), times: (found.get(slip)?.times ?? 0) + 1 });
  return [...found].map(
    ([slip, { right, times }]) =>
    problem('persian-typing', { file, line: lineOf(written(file), new RegExp(RegExp.escape(slip), 'u')) }, { found: slip, right, times }), // prettier-ignore
  );
}
