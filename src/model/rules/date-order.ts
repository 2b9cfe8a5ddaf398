import { rule } from './rule.ts';

export default rule<{ key: string; date: string; before: string; other: string }>({
  severity: 'warning',
  message: (p) => `“${p.key}” is ${p.date}, before ${p.before} (${p.other}).`,
  hint: () => 'Correct one of the two dates.',
  example: {
    'letters/first/letter.yaml': `sent: 2025-06-16
modified: 2025-06-10`,
  },
  remedy: 'A change comes after the day of the letter: correct the wrong one of the two dates.',
});
