import { rule } from './rule.ts';

export default rule<{ signs: string; rest: string }>({
  severity: 'error',
  message: (p) => `A space is missing after ${p.signs}; the line is printed as text.`,
  hint: (p) => `Write ${p.signs} ${p.rest}`,
});
