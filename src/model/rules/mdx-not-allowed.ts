import { rule } from './rule.ts';

export default rule<{ what: string }>({
  severity: 'error',
  message: (p) => `${p.what} is not allowed in MDX.`,
  hint: () =>
    'Use the known components with plain attribute values. Code runs only where whoever builds the site names the file: --trust FILE.',
  example: {
    'pages/code/page.yaml': 'id: page-code',
    'pages/code/en.mdx': `---
title: Code
summary: A page.
translation: original
---

Two and two are {2 + 2}.`,
  },
  remedy: 'Write values as plain text; code runs only in files that are named with `--trust`.',
});
