import { rule } from './rule.ts';

export default rule<{ key: string; found: string }>({
  severity: 'error',
  message: (p) => `“${p.key}” is still “${p.found}”.`,
  hint: (p) => `Write the ${p.key}, or set draft: true until there is one.`,
  example: {
    'pages/about/en.md': `---
title: TODO
summary: About the example.
translation: original
---

The text.`,
  },
  remedy: 'Write the title, or `draft: true` until there is one.',
});
