/** Gathers the problems of a table: rows with the same mistake become one message, and no mistake fills a thousand lines. Pure. */
import { problem, type Problem, type RuleName } from '../problems.ts';

/** Messages of one rule for one file before the rest is only counted. */
const shown = 20;

export interface Findings {
  /** How often something was found. */
  readonly count: number;
  /**
   * @param kind the same for rows with the same mistake; they become one message at the first of them
   * @param make the message, made once at the end; `rows` says in how many rows the mistake stands
   */
  add(rule: RuleName, line: number | undefined, kind: string, make: (rows: number) => Problem): void;
  /** Counts something that is reported in another way. */
  mark(): void;
  /** In order of line. */
  done(): Problem[];
}

export function createFindings(file: string): Findings {
  const kinds = new Map<string, { rule: RuleName; line: number | undefined; rows: number; make: (rows: number) => Problem }>(); // prettier-ignore
  const distinct = new Map<RuleName, number>();
  const rest = new Map<RuleName, { line: number | undefined; rows: number }>();
  let count = 0;
  return {
    get count() {
      return count;
    },
    add(rule, line, kind, make) {
      count++;
      const key = `${rule} ${kind}`;
      const known = kinds.get(key);
      if (known) {
        known.rows++;
        return;
      }
      const before = distinct.get(rule) ?? 0;
      if (before < shown) {
        distinct.set(rule, before + 1);
        kinds.set(key, { rule, line, rows: 1, make });
        return;
      }
      const more = rest.get(rule);
      if (more) more.rows++;
      else rest.set(rule, { line, rows: 1 });
    },
    mark: () => {
      count++;
    },
    done: () =>
      [
        ...[...kinds.values()].map(({ rows, make }) => make(rows)),
        ...[...rest].map(([rule, { line, rows }]) => problem('figure-rows', { file, line }, { rule, more: rows })),
      ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}
