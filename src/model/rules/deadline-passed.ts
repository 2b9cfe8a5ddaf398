import { exampleForum } from './handed-in.ts';
import { rule } from './rule.ts';

export default rule<{ to: string; due: string }>({
  severity: 'warning',
  message: (p) => `The deadline of ${p.to} was ${p.due}, and no row of deliveries.csv says that it was handed in.`,
  hint: () => 'Add a row with the forum (or body), session and language, or take the entry out.',
  example: {
    'forums.yaml': exampleForum('deadline: { date: 2020-01-15 }'),
    'letters/first/letter.yaml': 'submissions: [{ forum: hrc, profile: ngo-general, language: en }]',
  },
  remedy:
    'What was handed in has a row in `deliveries.csv`, an internal one if need be. What was not handed in by its deadline is not handed in any more: take the entry out, or name a later session.',
});
