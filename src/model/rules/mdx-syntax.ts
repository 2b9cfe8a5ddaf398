import { rule } from './rule.ts';

export default rule<{ reason: string }>({
  severity: 'error',
  message: (p) => `The MDX is not valid: ${p.reason}.`,
  hint: () => 'Close every tag, and write a literal { or < as \\{ or \\<.',
  example: {
    'pages/code/en.mdx': `---
title: Code
summary: A page.
translation: original
---

<Note>A remark that nothing closes.`,
  },
  remedy: 'Close every tag: `<Note>…</Note>`.',
});
