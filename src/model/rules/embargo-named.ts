import { rule } from './rule.ts';

export default rule<{ key: string; id: string; until: string }>({
  severity: 'warning',
  message: (p) => `“${p.key}” names “${p.id}”, which is under embargo until ${p.until}; until then the site leaves it out.`, // prettier-ignore
  hint: () => 'Nothing needs to be done; it appears by itself with the next build after that time.',
});
