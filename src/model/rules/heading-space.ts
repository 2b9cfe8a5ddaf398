import { rule } from './rule.ts';

export default rule<{ signs: string; rest: string }>({
  severity: 'error',
  message: (p) => `A space is missing after ${p.signs}; the line is printed as text.`,
  hint: (p) => `Write ${p.signs} ${p.rest}`,
  example: {
    'letters/first/en.md': `##Schools

Forty are closed.`,
  },
  remedy: 'Write a space after the signs: `## Schools`.',
});
