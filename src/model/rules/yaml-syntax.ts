import { rule } from './rule.ts';

export default rule<{ reason: string; hint?: string | undefined }>({
  severity: 'error',
  message: (p) => `The YAML is not valid: ${p.reason}.`,
  hint: (p) =>
    p.hint ??
    'Check the indentation, and put text that holds a colon or begins with a special character in quotation marks.',
  example: {
    'letters/first/letter.yaml': 'from: { name: Example office',
  },
  remedy: 'Close every bracket and quotation mark; a text with a colon stands in quotation marks.',
});
