export type Severity = 'error' | 'warning';

/**
 * What an editor would write to break a rule: file → its lines. They are laid over the sample office of
 * `tests/fixtures/base` and `tests/fixtures/examples`, and `tests/examples.test.ts` sees that the rule finds them:
 * in YAML, keys stand in place of those of the same name; a text stands below the front matter of its file,
 * unless it has its own; anything else is the whole file.
 * A sentence, where files alone cannot show it: damaged pictures, symbolic links, a machine without fonts.
 */
export type Example = Record<string, string> | string;

/** One kind of problem. `P` holds what its words name. */
export interface Rule<P> {
  severity: Severity;
  /** What is wrong: one sentence, the cause first. */
  message: (params: P) => string;
  /** What to do here, and what to write. */
  hint: (params: P) => string;
  example: Example;
  /** What to do in general, and what right looks like. Markdown of one paragraph. */
  remedy: string;
}

export const rule = <P>(definition: Rule<P>): Rule<P> => definition;
