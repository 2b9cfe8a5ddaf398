import { rule } from './rule.ts';

export default rule<{ key: string; about: string }>({
  severity: 'error',
  message: (p) => `The key “${p.key}” is missing.`,
  hint: (p) => p.about || 'Add it.',
  example: {
    'pages/about/en.md': `---
title: About
translation: original
---

The text.`,
  },
  remedy: 'Add the key that the message names, at the level it says.',
});
