import { rule } from './rule.ts';

export default rule<{ address: string; date: string; successor: string | undefined }>({
  severity: 'warning',
  message: (p) => `The link ${p.address} leads to what was withdrawn on ${p.date}; readers find a notice there.`,
  hint: (p) => (p.successor ? `Its successor is /d/${p.successor}/.` : 'Link to something else, or remove the link.'),
  example: {
    'letters/second/letter.yaml': `id: letter-second
withdrawn: { date: 2025-08-01, reason: { en: An error, fa: خطا } }`,
    'letters/first/en.md': 'See [the second letter](/letters/second/).',
  },
  remedy: 'Link to the publication that took its place, or take the link out.',
});
