import { rule } from './rule.ts';

export default rule<{ figure: string; value: string; due: string }>({
  severity: 'error',
  message: (p) => `The figure ${p.figure} (now ${p.value}) is older than its source: an update was due on ${p.due}.`,
  hint: () =>
    'Bring the collection up to date, or postpone nextUpdate (set a later date) in collection.yaml if the source has none yet.',
  example: {
    'statistics/enrolment/collection.yaml': 'nextUpdate: 2026-01-31',
    'reports/access/en.md': 'The rate was :stat{of="enrolment/female" area=IRN}.',
  },
  remedy: 'Bring the table up to date and write the day of the next update under `nextUpdate`.',
});
