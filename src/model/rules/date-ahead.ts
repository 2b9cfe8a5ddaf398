import { rule } from './rule.ts';

export default rule<{ key: string; date: string }>({
  severity: 'warning',
  message: (p) => `“${p.key}” is ${p.date}: that day lies ahead, and the text would be published before it.`,
  hint: () => 'Correct the date, or set draft: true until that day.',
  example: {
    'letters/first/letter.yaml': 'sent: 2031-06-16',
  },
  remedy: 'Correct the day. What is not to be public yet has `publish:` with its moment, or `draft: true`.',
});
