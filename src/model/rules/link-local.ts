import { rule } from './rule.ts';

export default rule<{ address: string; right: string | undefined }>({
  severity: 'error',
  message: (p) => `The link leads to the computer of whoever reads it: ${p.address}`,
  hint: (p) => (p.right ? `Write ${p.right}` : 'Write the public address.'),
  example: {
    'letters/first/en.md': 'See [the page](http://localhost:4321/en/about/).',
  },
  remedy: 'Link to a public address, or offer the file under `attachments`.',
});
