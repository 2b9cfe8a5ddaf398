import { rule } from './rule.ts';

export default rule<{ key: string; expected: string; received: string }>({
  severity: 'error',
  message: (p) => `“${p.key}” ${p.expected}; it is ${p.received}.`,
  hint: () => 'Correct the value.',
});
