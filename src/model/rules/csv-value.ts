import { rule } from './rule.ts';

export default rule<{ column: string; value: string; reason: string }>({
  severity: 'error',
  message: (p) => `“${p.column}” is “${p.value}”: ${p.reason}.`,
  hint: () => 'Correct the value in this row; leave the cell empty where there is none.',
});
