import { rule } from './rule.ts';

export default rule<{ character: string; code: string }>({
  severity: 'warning',
  message: (p) => `No font of documents has “${p.character}”; the PDF prints [${p.code}] in its place.`,
  hint: () => 'Replace the character, or leave it if the PDF may show its code.',
});
