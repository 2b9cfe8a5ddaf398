import { rule } from './rule.ts';

export default rule<{ id: string; other: string }>({
  severity: 'error',
  message: (p) => `The id “${p.id}” is already used in ${p.other}.`,
  hint: () => 'Give this one a different id. Never change the id of a publication that is already online.',
  example: {
    'letters/second/letter.yaml': 'id: letter-first',
  },
  remedy: 'Give the newer publication another id: one of its own, for ever.',
});
