import { rule } from './rule.ts';

export default rule<object>({
  severity: 'warning',
  message: () =>
    'The text uses # for its headings; that level belongs to the title, so all headings here move down a level.',
  hint: () => 'Begin with ## and go on with ### below it; the title is in the front matter.',
  example: {
    'letters/first/en.md': `# The situation of schools

Forty schools are closed.`,
  },
  remedy: 'Begin with `##`: the first level is the title of the page.',
});
