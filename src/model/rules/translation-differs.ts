import { rule } from './rule.ts';

export default rule<{ what: string; has: number; original: string; of: number }>({
  severity: 'warning',
  message: (p) =>
    `The original (${p.original}) has ${p.of} ${p.of === 1 ? p.what.slice(0, -1) : p.what}, this translation ${p.has}.`,
  hint: () =>
    'Translate what is missing, or join and divide paragraphs as the original does: they are numbered, cited and set side by side.',
  example: {
    'letters/first/fa.md': `---
title: نمونهٔ نخست
summary: نمونه\u200cای برای آزمون.
translation: courtesy
---

## موضوع

بند نخست یک نمونه.`,
  },
  remedy: 'A translation has the headings and paragraphs of its original: their numbers are cited.',
});
