import { rule } from './rule.ts';

export default rule<{ key: string; date: string }>({
  severity: 'warning',
  message: (p) => `“${p.key}” is ${p.date}: that day lies ahead, and the text would be published before it.`,
  hint: () => 'Correct the date, or set draft: true until that day.',
});
