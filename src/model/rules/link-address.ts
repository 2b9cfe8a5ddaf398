import { rule } from './rule.ts';

export default rule<{ words: string; reason: string; hint: string }>({
  severity: 'error',
  message: (p) => `The link “${p.words}” leads nowhere: ${p.reason}.`,
  hint: (p) => p.hint,
  example: {
    'letters/first/en.md': 'See [the page about us]().',
  },
  remedy:
    'Write the address between the round brackets, directly after the square ones and without spaces: `[About us](/about/)`. A space inside an address is written `%20`.',
});
