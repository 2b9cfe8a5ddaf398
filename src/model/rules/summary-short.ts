import { rule } from './rule.ts';

export default rule<{ summary: string }>({
  severity: 'warning',
  message: (p) => `The summary “${p.summary}” says nothing to those who find it in a list or a search.`,
  hint: () => 'Write two or three sentences.',
  example: {
    'pages/about/en.md': `---
title: About
summary: About
translation: original
---

The text.`,
  },
  remedy: 'Two or three sentences: what the text is about and what it asks for.',
});
