import { rule } from './rule.ts';

export default rule<{ label: string }>({
  severity: 'warning',
  message: (p) => `Nothing refers to the footnote [^${p.label}], so it does not appear.`,
  hint: (p) => `Write [^${p.label}] in the text where it belongs, or remove it.`,
  example: {
    'letters/first/en.md': `Forty schools.

[^1]: A note that nothing refers to.`,
  },
  remedy: 'Write `[^1]` where the note belongs, or delete it.',
});
