import { rule } from './rule.ts';

export default rule<{ written: string; reason: string; hint: string }>({
  severity: 'warning',
  message: (p) => `“${p.written}” is printed with its signs: ${p.reason}.`,
  hint: (p) => p.hint,
  example: {
    'letters/first/en.md': 'Forty ** schools ** are closed.',
  },
  remedy: 'Write the signs directly at the words: `**schools**`.',
});
