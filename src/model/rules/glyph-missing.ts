import { rule } from './rule.ts';

export default rule<{ character: string; code: string }>({
  severity: 'error',
  message: (p) => `No font draws “${p.character}” (${p.code}).`,
  hint: () => 'Write it otherwise: the social card would show a gap.',
});
