import { rule } from './rule.ts';

export default rule<{ found: string; right: string; more: number }>({
  severity: 'warning',
  message: (p) =>
    `“${p.found}”${p.more > 0 ? ` and ${p.more} more` : ''} ${p.more > 0 ? 'are' : 'is'} written as a typewriter would.`,
  hint: (p) => `Write “${p.right}”${p.right.includes('\u200c') ? ', with a half-space (U+200C)' : ''}.`,
  example: {
    'letters/first/fa.md': `---
title: نمونهٔ نخست
summary: نمونه\u200cای برای آزمون.
translation: courtesy
---

بند نخست یک نمونه می باشد.

بند دوم یک نمونه است.`,
  },
  remedy:
    'Join the parts of a word with a half-space (`می‌شود`, `کتاب‌ها`, `بزرگ‌تر`) and use the signs of Persian (`،` `؛` `؟`), with no space before them.',
});
