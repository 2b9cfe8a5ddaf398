import { rule } from './rule.ts';

export default rule<{ name: string }>({
  severity: 'error',
  message: (p) => `${p.name} is damaged: it ends too early, or its parts do not fit.`,
  hint: () => 'Open it in a program and save it anew.',
});
