import { rule } from './rule.ts';

export default rule<{ rule: string; more: number }>({
  severity: 'error',
  message: (p) => `${p.more === 1 ? '1 more row has' : `${p.more} more rows have`} the same problem (${p.rule}).`,
  hint: () => 'Correct the rows above first; it is probably one cause.',
  example: 'A column that is wrong in thousands of rows.',
  remedy: 'Correct the rows that are named above; it is probably one cause.',
});
