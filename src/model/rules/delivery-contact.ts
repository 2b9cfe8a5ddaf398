import { rule } from './rule.ts';

export default rule<{ column: string; found: string }>({
  severity: 'error',
  message: (p) => `The row is public and its “${p.column}” holds an address or a telephone number: ${p.found}.`,
  hint: () => 'Take it out, or write internal under visibility.',
  example: {
    'letters/first/deliveries.csv': `languages,office,sent,visibility,note
en,Registry,2025-06-17,public,To registry@example.org`,
  },
  remedy:
    'Public rows hold no addresses and no telephone numbers; a row for the office alone has `internal` under visibility.',
});
