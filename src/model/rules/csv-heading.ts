import { rule } from './rule.ts';

/** What is wrong with the place or the shape of the heading. */
export default rule<{ reason: string; remedy: string }>({
  severity: 'error',
  message: (p) => `The table has another shape than it needs: ${p.reason}.`,
  hint: (p) => p.remedy,
  example: {
    'statistics/enrolment/values.csv': `Enrolment in schools
code,year,sex,value
IRN,2020,female,80.5`,
  },
  remedy: 'The first line of a table holds the names of its columns, and nothing stands above it.',
});
