import { rule } from './rule.ts';

export default rule<{ character: string; code: string }>({
  severity: 'warning',
  message: (p) =>
    `No font of cards draws “${p.character}” (${p.code}); the social card shows a gap or an empty box in its place.`,
  hint: () => 'Replace the character, or leave it if the card may have one.',
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
