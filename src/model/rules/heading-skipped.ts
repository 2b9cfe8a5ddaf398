import { rule } from './rule.ts';

export default rule<{ written: string; expected: string }>({
  severity: 'warning',
  message: (p) => `The heading ${p.written} skips a level.`,
  hint: (p) => `Write ${p.expected} here; readers who listen to the page rely on the levels.`,
  example: {
    'letters/first/en.md': `## Schools

#### Closed schools

Forty are closed.`,
  },
  remedy: 'Go down one level at a time: `###` below `##`.',
});
