import { rule } from './rule.ts';

export default rule<{ address: string; nearest: string | undefined }>({
  severity: 'error',
  message: (p) => `The link ${p.address} leads nowhere.`,
  hint: (p) => (p.nearest ? `Did you mean ${p.nearest}?` : 'Correct the address, or remove the link.'),
  example: {
    'letters/first/en.md': 'See [the letter](/letters/frst/).',
  },
  remedy: 'Copy the address from the site, without the language: `/letters/first/`.',
});
