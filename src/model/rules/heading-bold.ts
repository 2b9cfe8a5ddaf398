import { rule } from './rule.ts';

export default rule<{ text: string }>({
  severity: 'warning',
  message: (p) => `“${p.text}” is a bold line that stands where a heading belongs; programs do not know it as one.`,
  hint: (p) => `If it is a heading, write ## ${p.text}`,
  example: {
    'letters/first/en.md': `**The situation of schools**

Forty schools are closed.

**What we ask**

Open them.`,
  },
  remedy:
    'Write `## The situation of schools`: a heading is found by those who listen to the page, and in the list of contents.',
});
