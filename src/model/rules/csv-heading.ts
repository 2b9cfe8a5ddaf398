import { rule } from './rule.ts';

/** What is wrong with the place or the shape of the heading. */
export default rule<{ reason: string; remedy: string }>({
  severity: 'error',
  message: (p) => `The table has another shape than it needs: ${p.reason}.`,
  hint: (p) => p.remedy,
});
