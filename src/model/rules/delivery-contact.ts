import { rule } from './rule.ts';

export default rule<{ column: string; found: string }>({
  severity: 'error',
  message: (p) => `The row is public and its “${p.column}” holds an address or a telephone number: ${p.found}.`,
  hint: () => 'Take it out, or write internal under visibility.',
});
