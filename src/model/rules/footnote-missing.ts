import { rule } from './rule.ts';

export default rule<{ label: string }>({
  severity: 'error',
  message: (p) => `The footnote [^${p.label}] has no text.`,
  hint: (p) => `Add a line [^${p.label}]: with the text of the note.`,
  example: {
    'letters/first/en.md': 'Forty schools.[^1]',
  },
  remedy: 'Below the text: `[^1]: The text of the note.`',
});
