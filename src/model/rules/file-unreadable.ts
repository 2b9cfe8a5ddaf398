import { rule } from './rule.ts';

export default rule<{ reason: string }>({
  severity: 'error',
  message: (p) => `The file cannot be read: ${p.reason}.`,
  hint: () => 'Check that it is an ordinary file and that you may read it.',
});
