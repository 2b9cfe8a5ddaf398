import { rule } from './rule.ts';

export default rule<{ rest: string; example: string }>({
  severity: 'warning',
  message: (p) => `The value is cut: what stands after its “ #” (“${p.rest}”) is a comment to YAML.`,
  hint: (p) => `Put the whole value in quotation marks: ${p.example}. A comment belongs on a line of its own.`,
  example: {
    'pages/about/en.md': `---
title: Resolution #7
summary: About the example.
translation: original
---

The text.`,
  },
  remedy: 'Put the whole value in quotation marks: `title: "Resolution #7"`.',
});
