import { rule } from './rule.ts';

export default rule<{ name: string }>({
  severity: 'error',
  message: (p) => `${p.name} is damaged: it ends too early, or its parts do not fit.`,
  hint: () => 'Open it in a program and save it anew.',
  example: 'A PDF that ends in the middle, because a download was broken off.',
  remedy: 'Open the file in the program it was made with and save it again.',
});
