import { rule } from './rule.ts';

export default rule<{ period: string; reason: string; rows: number }>({
  severity: 'error',
  message: (p) =>
    `The value for ${p.period} is not marked as a projection, but ${p.reason}${p.rows > 1 ? ` (in ${p.rows} rows)` : ''}.`,
  hint: () =>
    'Write projectionsFrom: with the first projected period in collection.yaml, or give the rows the status F.',
  example: {
    'statistics/enrolment/values.csv': `code,year,sex,value
IRN,2020,female,80.5
IRN,2050,female,95`,
  },
  remedy: 'Write `projectionsFrom: 2026` in `collection.yaml`: charts then draw projected values apart.',
});
