import { rule } from './rule.ts';

export default rule<{ name: string; code: string }>({
  severity: 'error',
  message: (p) => `The line holds a control character: ${p.name} (${p.code}).`,
  hint: () => 'Delete it, or type the line anew. Where there are many, the file is damaged or no text file.',
});
