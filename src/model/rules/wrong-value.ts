import { rule } from './rule.ts';

export default rule<{ key: string; expected: string; received: string }>({
  severity: 'error',
  message: (p) => `“${p.key}” ${p.expected}; it is ${p.received}.`,
  hint: () => 'Correct the value.',
  example: {
    'letters/first/fa.md': `---
title: نمونهٔ نخست
summary: نمونه\u200cای برای آزمون.
translation: courtesy
renders: 3
---

بند نخست یک نمونه.`,
  },
  remedy: 'Write a value of the sort that the message names.',
});
