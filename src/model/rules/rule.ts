export type Severity = 'error' | 'warning';

/** One kind of problem. `P` holds what its words name. */
export interface Rule<P> {
  severity: Severity;
  /** What is wrong: one sentence, the cause first. */
  message: (params: P) => string;
  /** What to do, and what to write. */
  hint: (params: P) => string;
}

export const rule = <P>(definition: Rule<P>): Rule<P> => definition;
