import { rule } from './rule.ts';

export default rule<{ address: string; right: string }>({
  severity: 'warning',
  message: (p) => `The link names the address of this site: ${p.address}`,
  hint: (p) =>
    `Write ${p.right}; it is checked, leads to the language of the reader and stays right when the site moves.`,
  example: {
    'letters/first/en.md': 'See [the page](https://example.org/en/about/).',
  },
  remedy: 'Write the address inside the site: `/about/`.',
});
