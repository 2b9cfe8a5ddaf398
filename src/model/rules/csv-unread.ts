import { rule } from './rule.ts';

export default rule<{ rows: number }>({
  severity: 'error',
  message: (p) => `This row and those after it (${p.rows} rows) were not looked at: too many rows above have faults.`,
  hint: () => 'Correct the rows above first; it is probably one cause.',
  example: 'A table with faults in more rows than a report could list.',
  remedy: 'Correct the rows that are named; most often one cause, such as a wrong separator, explains them all.',
});
