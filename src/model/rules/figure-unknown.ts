import { rule } from './rule.ts';

export default rule<{ of: string; reason: string; nearest: string | undefined; known: string }>({
  severity: 'error',
  message: (p) => `There is no figure “${p.of}”: ${p.reason}.`,
  hint: (p) =>
    p.nearest
      ? `Did you mean “${p.nearest}”?`
      : p.known
        ? `Available: ${p.known}.`
        : 'Correct the name, or add the collection.',
  example: {
    'reports/access/en.md': 'The rate was :stat{of=enrollment area=IRN}.',
  },
  remedy: 'Name a collection of `statistics/`, and an area and period that its table holds.',
});
