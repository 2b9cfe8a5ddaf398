import { rule } from './rule.ts';

export default rule<{ address: string }>({
  severity: 'error',
  message: (p) => `The address “${p.address}” is not allowed.`,
  hint: () => 'Use https://, http://, mailto: or an address inside the site.',
});
