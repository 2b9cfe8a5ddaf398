import { rule } from './rule.ts';

export default rule<{ words: string }>({
  severity: 'warning',
  message: (p) => `The words of the link, “${p.words}”, do not say where it leads.`,
  hint: () => 'Make a link of the words that name what is found there: [the report of 2026](…).',
  example: {
    'letters/first/en.md': 'For the record click [here](/about/).',
  },
  remedy: 'Let the words say what is found there: `[the record of the meeting](…)`.',
});
