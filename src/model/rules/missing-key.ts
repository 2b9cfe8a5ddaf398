import { rule } from './rule.ts';

export default rule<{ key: string; about: string }>({
  severity: 'error',
  message: (p) => `The key “${p.key}” is missing.`,
  hint: (p) => p.about || 'Add it.',
});
