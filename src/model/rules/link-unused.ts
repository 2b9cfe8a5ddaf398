import { rule } from './rule.ts';

export default rule<{ label: string; reason: string }>({
  severity: 'warning',
  message: (p) => `The address for [${p.label}] appears nowhere: ${p.reason}.`,
  hint: (p) => `Write [${p.label}] in the text where the link belongs, or delete the line.`,
  example: {
    'letters/first/en.md': 'The report is out.\n\n[report]: https://example.org/report',
  },
  remedy: 'Write `[report]` in the text where the link belongs, or delete the line with its address.',
});
