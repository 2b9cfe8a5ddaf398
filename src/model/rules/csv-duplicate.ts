import { rule } from './rule.ts';

export default rule<{ key: string; other: number }>({
  severity: 'error',
  message: (p) => `The row repeats ${p.key}, which stands in line ${p.other}.`,
  hint: () => 'Keep one of the two rows.',
  example: {
    'statistics/enrolment/values.csv': `code,year,sex,value
IRN,2020,female,80.5
IRN,2020,female,81`,
  },
  remedy: 'One row for each area, period and group: keep the right one.',
});
