import { rule } from './rule.ts';

export default rule<{ version: number }>({
  severity: 'error',
  message: (p) => `Version ${p.version} has no change note.`,
  hint: (p) =>
    `Add an entry with version: ${p.version} under corrections: the date, the kind of change, what was wrong and what it says now.`,
  example: {
    'letters/first/letter.yaml': 'version: 2',
  },
  remedy:
    'Each version after the first has an entry under `corrections`: `{ date: 2025-07-01, version: 2, note: { en: … } }`.',
});
