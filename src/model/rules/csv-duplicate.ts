import { rule } from './rule.ts';

export default rule<{ key: string; other: number }>({
  severity: 'error',
  message: (p) => `The row repeats ${p.key}, which stands in line ${p.other}.`,
  hint: () => 'Keep one of the two rows.',
});
