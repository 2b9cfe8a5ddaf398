import { rule } from './rule.ts';

export default rule<object>({
  severity: 'error',
  message: () => 'No language file is marked as the original.',
  hint: () => 'Write translation: original in the front matter of the language the text was written in.',
  example: {
    'letters/first/en.md': `---
title: First specimen
summary: A specimen for tests.
translation: official
---

The text.`,
  },
  remedy: 'One language file of each publication says `translation: original`.',
});
