import { rule } from './rule.ts';

export default rule<{ what: string; nearest?: string | undefined }>({
  severity: 'error',
  message: (p) => `${p.what} is missing.`,
  hint: (p) => (p.nearest ? `Rename ${p.nearest} to ${p.what}.` : `Add ${p.what} in this folder.`),
  example: {
    'reports/water/en.md': `---
title: Water
summary: On the supply of water.
translation: original
---

The text.`,
  },
  remedy: 'Add the file that the message names; `npm run new` makes a folder with all of them.',
});
