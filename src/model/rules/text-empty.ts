import { rule } from './rule.ts';

export default rule<{ language: string }>({
  severity: 'error',
  message: () => `The file has no text after its front matter.`,
  hint: () => 'Write the text, or delete the file until there is one; no empty page is published.',
  example: {
    'pages/about/en.md': `---
title: About
summary: About the example.
translation: original
---

`,
  },
  remedy: 'Write the text, or delete the file until there is one.',
});
