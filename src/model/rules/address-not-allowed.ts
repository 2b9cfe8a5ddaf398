import { rule } from './rule.ts';

export default rule<{ address: string }>({
  severity: 'error',
  message: (p) => `The address “${p.address}” is not allowed.`,
  hint: () => 'Use https://, http://, mailto: or an address inside the site.',
  example: {
    'letters/first/en.md': '[The record](javascript:void(0))',
  },
  remedy: 'Link to a web page, an e-mail address or a page of this site: `[The record](https://example.org/record)`.',
});
