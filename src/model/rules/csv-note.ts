import { rule } from './rule.ts';

export default rule<{ text: string; rows: number }>({
  severity: 'error',
  message: (p) =>
    `The row “${p.text}” is a note, not a row of the table${p.rows > 1 ? ` (${p.rows} such rows; this is the first)` : ''}.`,
  hint: () => 'Take notes and sources out of the table; a collection has source and caveats in collection.yaml.',
  example: {
    'statistics/enrolment/values.csv': `code,year,sex,value
IRN,2020,female,80.5
Source: the ministry,,,`,
  },
  remedy: 'Notes and sources belong in `collection.yaml`: `source`, `caveats`.',
});
