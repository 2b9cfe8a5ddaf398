import { rule } from './rule.ts';

export default rule<{ address: string; nearest: string | undefined }>({
  severity: 'error',
  message: (p) => `The link ${p.address} leads nowhere.`,
  hint: (p) => (p.nearest ? `Did you mean ${p.nearest}?` : 'Correct the address, or remove the link.'),
});
