import { rule } from './rule.ts';

export default rule<{ text: string }>({
  severity: 'warning',
  message: (p) => `“${p.text}” is a bold line that stands where a heading belongs; programs do not know it as one.`,
  hint: (p) => `If it is a heading, write ## ${p.text}`,
});
