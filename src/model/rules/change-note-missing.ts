import { rule } from './rule.ts';

export default rule<{ version: number }>({
  severity: 'error',
  message: (p) => `Version ${p.version} has no change note.`,
  hint: (p) =>
    `Add an entry with version: ${p.version} under corrections: the day, the kind, and what was wrong and stands now.`,
});
