import { rule } from './rule.ts';

export default rule<{ found: string }>({
  severity: 'warning',
  message: (p) => `“${p.found}” was left where text belongs.`,
  hint: () => 'Write the text, or take it out before publication.',
  example: {
    'letters/first/en.md': 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
  },
  remedy: 'Write the text, or keep the publication back with `draft: true`.',
});
