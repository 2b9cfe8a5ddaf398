import { rule } from './rule.ts';

export default rule<{ sign: string; more: number; hint: string }>({
  severity: 'warning',
  message: (p) =>
    `Lines that begin with “${p.sign}” are no list: they run on as one paragraph${p.more > 0 ? ` (${p.more + 1} lines)` : ''}.`,
  hint: (p) => p.hint,
  example: {
    'letters/first/en.md': `• Schools
• Hospitals
• Courts`,
  },
  remedy: 'Begin each line of a list with `- `.',
});
