import { rule } from './rule.ts';

export default rule<{ key: string; id: string; registry: string; nearest: string | undefined }>({
  severity: 'error',
  message: (p) => `“${p.key}” names “${p.id}”, which is not in ${p.registry}.`,
  hint: (p) =>
    p.nearest
      ? `Did you mean “${p.nearest}”? Otherwise add it to ${p.registry}.`
      : `Add it to ${p.registry}, or correct the name.`,
});
