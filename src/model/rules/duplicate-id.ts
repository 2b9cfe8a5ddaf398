import { rule } from './rule.ts';

export default rule<{ id: string; other: string }>({
  severity: 'error',
  message: (p) => `The id “${p.id}” is already used in ${p.other}.`,
  hint: () => 'Give this one another id; an id that is published never changes.',
  example: {
    'letters/second/letter.yaml': 'id: letter-first',
  },
  remedy: 'Give the newer publication another id: one of its own, for ever.',
});
