import { rule } from './rule.ts';

export default rule<{ number: number; listed: number }>({
  severity: 'error',
  message: (p) =>
    p.number > p.listed
      ? `Recommendation ${p.number} of the text has no entry in report.yaml, which lists ${p.listed}.`
      : `Recommendation ${p.listed} of report.yaml does not stand in the text, which has ${p.number}.`,
  hint: () =>
    'The first recommendation of the text is the first entry under recommendations in report.yaml, and so on: add the missing one, or take the other out.',
  example: {
    'reports/access/report.yaml':
      'recommendations: [{ id: r1, to: [general-assembly] }, { id: r2, to: [secretary-general] }]',
    'reports/access/en.md': `:::recommendation{to=general-assembly}
Open the schools.
:::`,
  },
  remedy: 'One entry under `recommendations` for each recommendation of the text, in the same order.',
});
