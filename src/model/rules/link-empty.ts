import { rule } from './rule.ts';

export default rule<{ address: string }>({
  severity: 'error',
  message: (p) => `The link to ${p.address} has no words.`,
  hint: () => 'Write between the square brackets where the link leads.',
});
