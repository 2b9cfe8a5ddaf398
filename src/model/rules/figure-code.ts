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
});
