import { inRows } from './in-rows.ts';
import { rule } from './rule.ts';

export default rule<{ column: string; value: string; reason: string; rows?: number; nearest?: string | undefined }>({
  severity: 'error',
  message: (p) => `“${p.column}” is “${p.value}”: ${p.reason}${inRows(p.rows)}.`,
  hint: (p) =>
    p.nearest
      ? `Did you mean ${p.nearest}?`
      : p.rows !== undefined && p.rows > 1
        ? 'Correct the column in all these rows; leave a cell empty, or the row out, where there is no value.'
        : 'Correct the value in this row; leave the cell empty, or the row out, where there is none.',
  example: {
    'statistics/enrolment/values.csv': `code,year,sex,value
IRN,2020,female,n/a`,
  },
  remedy:
    'Write numbers with Latin digits and a point, dates like 2025-06-16; leave the cell empty where there is no value.',
});
