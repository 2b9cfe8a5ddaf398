import { rule } from './rule.ts';

export default rule<{ name: string; reason: string; hint: string }>({
  severity: 'error',
  message: (p) => `“${p.name}”: ${p.reason}.`,
  hint: (p) => p.hint,
  example: {
    'letters/first/en.md': `:::note
A remark that nothing closes.`,
  },
  remedy: 'Write the directive as the guide shows it: `:::note`, the text, and `:::` on a line of its own.',
});
