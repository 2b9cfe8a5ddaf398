import { rule } from './rule.ts';

export default rule<{ name: string; reason: string; hint: string }>({
  severity: 'error',
  message: (p) => `“${p.name}”: ${p.reason}.`,
  hint: (p) => p.hint,
});
