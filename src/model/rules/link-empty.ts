import { rule } from './rule.ts';

export default rule<{ address: string }>({
  severity: 'error',
  message: (p) => `The link to ${p.address} has no text.`,
  hint: () => 'Write between the square brackets where the link leads.',
  example: {
    'letters/first/en.md': 'See [](/about/).',
  },
  remedy: 'Write the words of the link between the brackets: `[About us](/about/)`.',
});
