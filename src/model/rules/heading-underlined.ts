import { rule } from './rule.ts';

export default rule<{ line: string; text: string }>({
  severity: 'warning',
  message: (p) => `The line ${p.line} makes a heading of the line above it (“${p.text}”).`,
  hint: (p) => `For a heading write ## ${p.text}; for a rule leave a blank line above ${p.line}.`,
  example: {
    'letters/first/en.md': `Forty schools are closed.
---

Fifty are open.`,
  },
  remedy: 'Leave a blank line above the line of hyphens; for a heading write `##`.',
});
