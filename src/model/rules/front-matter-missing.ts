import { rule } from './rule.ts';

export default rule<{ reason?: string | undefined; hint?: string | undefined }>({
  severity: 'error',
  message: (p) =>
    p.reason ? `The front matter cannot be found: ${p.reason}.` : 'The file does not begin with front matter.',
  hint: (p) => p.hint ?? 'Begin it with a line ---, then title:, summary: and translation:, then another line ---.',
  example: {
    'pages/about/en.md': `title: About

The text begins at once.`,
  },
  remedy: 'Begin the file with a line `---`, then `title:`, `summary:` and `translation:`, then a line `---`.',
});
