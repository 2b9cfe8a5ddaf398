import { inRows } from './in-rows.ts';
import { rule } from './rule.ts';

export default rule<{
  dimension: string;
  code: string;
  nearest: string | undefined;
  known: string;
  rows?: number;
}>({
  severity: 'error',
  message: (p) =>
    `${p.code === '' ? `“${p.dimension}” is empty` : `“${p.code}” is not a code of “${p.dimension}”`}${inRows(p.rows)}.`,
  hint: (p) =>
    p.nearest
      ? `Did you mean “${p.nearest}”?`
      : `Known codes: ${p.known}. Declare a new one under ${p.dimension} in collection.yaml.`,
  example: {
    'statistics/enrolment/values.csv': `code,year,sex,value
IRN,2020,girls,80.5`,
  },
  remedy: 'Use the codes that `dimensions` declares in `collection.yaml`, or declare this one.',
});
