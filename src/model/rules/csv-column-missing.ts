import { rule } from './rule.ts';

export default rule<{ column: string }>({
  severity: 'error',
  message: (p) => `The column “${p.column}” is missing.`,
  hint: () => 'Add it to the heading and to every row.',
  example: {
    'statistics/enrolment/values.csv': `code,value
IRN,80`,
  },
  remedy: 'Add the column to the heading, and its value to every row.',
});
