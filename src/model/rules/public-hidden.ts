import { rule } from './rule.ts';

export default rule<object>({
  severity: 'error',
  message: () => 'This is a hidden file, and hidden files are not published.',
  hint: () =>
    'Of hidden names only .well-known, .nojekyll and .domains are, at the top of public/. Delete it or move it away.',
  example: {
    'public/.env': 'SECRET=1',
  },
  remedy: 'Delete it or move it out of the content folder.',
});
