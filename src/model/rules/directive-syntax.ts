import { rule } from './rule.ts';

export default rule<{ written: string }>({
  severity: 'error',
  message: (p) => `“${p.written}” is meant as a directive but cannot be read as one.`,
  hint: () =>
    'Write the colons at the start of the line, the name directly after them, label and attributes on the same line and nothing after them; every opening ::: needs a closing :::.',
  example: {
    'letters/first/en.md': `::: note
The text of a remark.
:::`,
  },
  remedy:
    'Write the name directly after the colons (`:::note`), nothing after it on the line but label and attributes, and `:::` alone at the end.',
});
