import { rule } from './rule.ts';

export default rule<{ words: string }>({
  severity: 'warning',
  message: (p) => `The words of the link, “${p.words}”, do not say where it leads.`,
  hint: () => 'Make a link of the words that name what is found there: [the report of 2026](…).',
});
