import { rule } from './rule.ts';

export default rule<{ collection: string; value: string }>({
  severity: 'error',
  message: (p) => `The figures of “${p.collection}” are withdrawn${p.value === '' ? '' : ` (here it was ${p.value})`}.`,
  hint: () => 'Take the figure out, or use another collection.',
  example: {
    'statistics/enrolment/collection.yaml': 'withdrawn: true',
    'reports/access/en.md': 'The rate was :stat{of="enrolment/female" area=IRN}.',
  },
  remedy: 'Take the figure out of the text, or show one of another collection.',
});
