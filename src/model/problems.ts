/**
 * Problems of the content. The rules are a table of one file each (`rules/`).
 * Nothing here prints: a run collects `Problem[]`, a reporter in `checks/` writes them.
 */

import { rules } from './rules/index.ts';
import type { Rule, Severity } from './rules/rule.ts';
import { required } from './required.ts';

export { rules };

export interface Problem {
  severity: Severity;
  rule: RuleName;
  /** Path inside the content folder, `/`-separated; `''` for the folder itself. */
  file: string;
  /** 1-based; absent where the problem concerns the whole file. */
  line?: number;
  column?: number;
  message: string;
  hint: string;
  /** What the words name, for the words in another language (`rules/translated/`). */
  params?: unknown;
}

export interface Place {
  file: string;
  line?: number | undefined;
  column?: number | undefined;
}

export type RuleName = keyof typeof rules;
type Params<R extends RuleName> = (typeof rules)[R] extends Rule<infer P> ? P : never;

/** A problem of the named rule at a place. */
export function problem<R extends RuleName>(name: R, place: Place, params: Params<R>): Problem {
  // The rule of this name takes the parameters of this name; the compiler sees only all rules at once.
  const { severity, message, hint } = rules[name] as unknown as Rule<Params<R>>;
  return {
    severity,
    rule: name,
    file: place.file,
    ...(place.line === undefined ? {} : { line: place.line }),
    ...(place.column === undefined ? {} : { column: place.column }),
    message: message(params),
    hint: hint(params),
    params,
  };
}

/** Appends; there may be more of them than a call takes arguments. */
export function addAll(problems: Problem[], more: Iterable<Problem>): void {
  for (const each of more) problems.push(each);
}

/** The known word nearest to a mistyped one, or `undefined` if none is near (Damerau–Levenshtein distance of a third of its length, at least 1). */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  // No name is so long; the distance of two long texts costs their product.
  if (word.length > 200) return undefined;
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 0.5;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** What an author wrote, as much of it as a message quotes. */
export const shortened = (text: string, length = 60): string =>
  text.length > length ? `${text.slice(0, length)}…` : text;

/** The same of a text of several lines: its first one. */
export const firstLine = (text: string): string => shortened(text.trim().split('\n', 1).join(''));

function editDistance(a: string, b: string): number {
  const at = (list: readonly number[], index: number) => required(list[index], 'distance');
  let previous: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, at(previous, j - 2) + 1);
      next.push(value);
    }
    previous = row;
    row = next;
  }
  return at(row, b.length);
}
