import { rule } from './rule.ts';

export default rule<{ key: string; id: string }>({
  severity: 'error',
  message: (p) => `“${p.key}” names “${p.id}”, the publication itself.`,
  hint: () => 'Name the other publication, or take the entry out.',
  example: {
    'letters/first/letter.yaml': 'related: [letter-first]',
  },
  remedy: 'Name other publications under `related`.',
});
