import { rule } from './rule.ts';

export default rule<{ indicator: string; reason: string; hint: string }>({
  severity: 'error',
  message: (p) => `The unit of “${p.indicator}” contradicts its values: ${p.reason}.`,
  hint: (p) => p.hint,
});
