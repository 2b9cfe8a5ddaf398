import { rule } from './rule.ts';

export default rule<{ what: string }>({
  severity: 'error',
  message: (p) => `${p.what} is not allowed in the text.`,
  hint: () => 'Write it in Markdown, or use one of the directives of the guide.',
  example: {
    'letters/first/en.md': '<script>alert(1)</script>',
  },
  remedy: 'Write it in Markdown, or with a directive of the guide.',
});
