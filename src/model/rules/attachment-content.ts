import { rule } from './rule.ts';

export default rule<{ found: string; expected: string }>({
  severity: 'error',
  message: (p) =>
    p.found === 'empty' ? 'The file is empty.' : `The content of the file is ${p.found}, not ${p.expected}.`,
  hint: () => 'Save or download it again and open it once before you publish it.',
});
