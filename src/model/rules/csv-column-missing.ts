import { rule } from './rule.ts';

export default rule<{ column: string }>({
  severity: 'error',
  message: (p) => `The column “${p.column}” is missing.`,
  hint: () => 'Add it to the heading and to every row.',
});
