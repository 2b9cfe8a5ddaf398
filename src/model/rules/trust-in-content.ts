import { rule } from './rule.ts';

export default rule<object>({
  severity: 'error',
  message: () =>
    'The content cannot say which of its files may run code: everybody who can change a text could change that too.',
  hint: () =>
    'Delete the key trusted. Whoever builds the site names the files: --trust pages/live/en.mdx, or --trust-list with a file outside the content folder.',
  example: {
    'site.yaml': 'trusted: [pages/live/en.mdx]',
  },
  remedy: 'Delete the key: only whoever builds the site can trust a file, with `--trust`.',
});
