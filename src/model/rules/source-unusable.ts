import { rule } from './rule.ts';

export default rule<{ key: string; reason: string; hint: string }>({
  severity: 'warning',
  message: (p) => `Of the source “${p.key}”, ${p.reason}.`,
  hint: (p) => p.hint,
});
