import { inRows } from './in-rows.ts';
import { rule } from './rule.ts';

export default rule<{ reason: string; rows?: number }>({
  severity: 'error',
  message: (p) => `The CSV row cannot be read: ${p.reason}${inRows(p.rows)}.`,
  hint: () =>
    'Each row needs as many values as the heading, separated by commas. Write decimals with a point; put text that contains a comma in double quotation marks.',
  example: {
    'statistics/enrolment/values.csv': `code,year,sex,value
IRN,2020,female`,
  },
  remedy: 'Each row has as many values as the heading; one that holds a comma stands in double quotation marks.',
});
