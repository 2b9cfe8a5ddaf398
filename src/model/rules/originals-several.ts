import { rule } from './rule.ts';

export default rule<{ languages: string }>({
  severity: 'error',
  message: (p) => `Several languages are marked as the original: ${p.languages}.`,
  hint: () => 'Mark one of them as original; the others are official, courtesy or machine translations.',
  example: {
    'letters/first/fa.md': `---
title: نمونهٔ نخست
summary: نمونه\u200cای برای آزمون.
translation: original
---

بند نخست یک نمونه.`,
  },
  remedy:
    'Only the language the text was written in says `original`; the others say `official`, `courtesy` or `machine`.',
});
