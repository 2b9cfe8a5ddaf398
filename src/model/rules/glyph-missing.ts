import { rule } from './rule.ts';

export default rule<{ character: string; code: string }>({
  severity: 'warning',
  message: (p) =>
    `None of the fonts of cards contains “${p.character}” (${p.code}); the social card shows a gap or an empty box in its place.`,
  hint: () => 'Use another character, or leave it if the card may have a gap.',
  example: {
    'pages/about/en.md': `---
title: About 🕊
summary: About the example.
translation: original
---

The text.`,
  },
  remedy: 'Leave the sign out of the title.',
});
