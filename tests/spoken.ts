/** Whether a message is wholly in the language that was asked for. */
import assert from 'node:assert/strict';
import type { Problem } from '../src/model/problems.ts';
import { inLanguage } from '../src/model/rules/translated/index.ts';

/** Three English words in a row outside of what is quoted; lists of names stand with commas. */
const english = /(?<![\w«"'/.<-])[A-Za-z]?[a-z]+ [a-z]{2,} [a-z]{2,}(?![\w»"'/.-])/;
/** What the message quotes, and lines that it says to write. */
const quoted = /«[^»]*»|"[^"]*"|'[^']*'|\([^)]*\)|\[[^\]]*\]|\{[^}]*\}|[\w-]+: [^؛،]*$|##? .*$|npm run [\w -]+/g;

export function assertSpoken(problems: readonly Problem[]): void {
  for (const problem of problems)
    for (const code of ['fa', 'ar'] as const) {
      const { message, hint } = inLanguage(problem, code);
      const said = `${problem.rule} in ${code}: ${message} | ${hint}`;
      assert.ok(message !== problem.message && hint !== problem.hint, said);
      for (const text of [message, hint]) assert.doesNotMatch(text.replace(quoted, ''), english, said);
    }
}
