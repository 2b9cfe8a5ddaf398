import { rule } from './rule.ts';

export default rule<{ reason: string }>({
  severity: 'error',
  message: (p) => `The MDX cannot be understood: ${p.reason}.`,
  hint: () => 'Close every tag, and write a literal { or < as \\{ or \\<.',
});
