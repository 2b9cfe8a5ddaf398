import { rule } from './rule.ts';

export default rule<{ label: string }>({
  severity: 'error',
  message: (p) => `The footnote [^${p.label}] has two texts.`,
  hint: () => 'Give one of them another label.',
});
