import { rule } from './rule.ts';

export default rule<{ key: string; reason: string; hint: string }>({
  severity: 'warning',
  message: (p) => `“${p.key}” has no effect: ${p.reason}.`,
  hint: (p) => p.hint,
});
