import { rule } from './rule.ts';

export default rule<{ language: string }>({
  severity: 'warning',
  message: () => 'The title is too long for its social card and is cut there.',
  hint: () => 'Shorten the title.',
  example: {
    'pages/about/en.md': `---
title: WOMEN OF THE MOUNTAIN COMMUNITIES AND THEIR MUNICIPAL COMMITTEES WOMEN OF THE MOUNTAIN COMMUNITIES AND THEIR MUNICIPAL COMMITTEES WOMEN OF THE MOUNTAIN COMMUNITIES AND THEIR MUNICIPAL COMMITTEES WOMEN OF THE MOUNTAIN COMMUNITIES AND THEIR MUNICIPAL COMMITTEES
summary: About the example.
translation: original
---

The text.`,
  },
  remedy: 'Shorten the title; what it leaves out can stand in the summary.',
});
