import { inRows } from './in-rows.ts';
import { rule } from './rule.ts';

export default rule<{ code: string; name: string; nearest: string | undefined; rows?: number }>({
  severity: 'error',
  message: (p) =>
    p.code === ''
      ? `The row has no area code${p.name ? ` (“${p.name}”)` : ''}${inRows(p.rows)}.`
      : `“${p.code}” is not the code of a country or a known aggregate${inRows(p.rows)}.`,
  hint: (p) =>
    p.nearest
      ? `Did you mean ${p.nearest}?`
      : 'Give the three-letter code; declare an aggregate of the source under areas in collection.yaml with its name, or leave the row out.',
  example: {
    'statistics/enrolment/values.csv': `code,year,sex,value
IRM,2020,female,80.5`,
  },
  remedy: 'Give the three-letter code of ISO 3166 (`IRN`), or declare an aggregate under `areas` in `collection.yaml`.',
});
