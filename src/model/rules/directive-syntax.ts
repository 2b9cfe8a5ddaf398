import { rule } from './rule.ts';

export default rule<{ written: string }>({
  severity: 'error',
  message: (p) => `“${p.written}” is meant as a directive but cannot be read as one.`,
  hint: () =>
    'Write the colons at the start of the line, the name directly after them, label and attributes on the same line and nothing after them; every ::: needs a partner.',
});
