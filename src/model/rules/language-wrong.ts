import { rule } from './rule.ts';

export default rule<{ language: string; found: string }>({
  severity: 'warning',
  message: (p) => `The text is not ${p.language}${p.found ? `: it seems to be ${p.found}` : ''}.`,
  hint: () => 'Put the text of the right language in this file, or delete the file until there is one.',
  example: {
    'letters/first/fa.md': `---
title: Water supply
summary: On the supply of water.
translation: courtesy
---

The supply of water in the city has been cut since the month of May, and no reason was given.`,
  },
  remedy: 'Each file holds the language that its name says.',
});
