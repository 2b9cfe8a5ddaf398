import { rule } from './rule.ts';

export default rule<{ key: string; date: string; before: string; other: string }>({
  severity: 'warning',
  message: (p) => `“${p.key}” is ${p.date}, before ${p.before} (${p.other}).`,
  hint: () => 'Correct one of the two dates.',
});
