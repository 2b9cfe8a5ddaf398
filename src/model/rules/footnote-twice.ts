import { rule } from './rule.ts';

export default rule<{ label: string }>({
  severity: 'error',
  message: (p) => `The footnote [^${p.label}] is defined twice.`,
  hint: () => 'Give one of them another label.',
  example: {
    'letters/first/en.md': `Forty schools.[^1]

[^1]: The first note.

[^1]: The second note.`,
  },
  remedy: 'Give each note a label of its own.',
});
