import { rule } from './rule.ts';

export default rule<{ key: string; id: string }>({
  severity: 'error',
  message: (p) => `“${p.key}” names “${p.id}”, the publication itself.`,
  hint: () => 'Name the other publication, or take the entry out.',
});
