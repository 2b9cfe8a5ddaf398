import { rule } from './rule.ts';

export default rule<{ alias: string; reason: string; hint: string }>({
  severity: 'error',
  message: (p) => `The alias “${p.alias}” cannot be used: ${p.reason}.`,
  hint: (p) => p.hint,
});
