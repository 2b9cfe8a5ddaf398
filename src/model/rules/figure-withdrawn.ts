import { rule } from './rule.ts';

export default rule<{ collection: string; value: string }>({
  severity: 'error',
  message: (p) => `The figures of “${p.collection}” are withdrawn${p.value === '' ? '' : ` (here it was ${p.value})`}.`,
  hint: () => 'Take the figure out, or use another collection.',
});
