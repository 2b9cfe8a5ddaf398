import { rule } from './rule.ts';

export default rule<{ byte: number }>({
  severity: 'error',
  message: (p) => `The file is not valid UTF-8 (first bad byte at position ${p.byte}).`,
  hint: () => 'Save it again with the encoding UTF-8.',
});
