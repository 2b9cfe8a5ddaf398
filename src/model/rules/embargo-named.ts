import { rule } from './rule.ts';

export default rule<{ key: string; id: string; until: string }>({
  severity: 'warning',
  message: (p) => `“${p.key}” names “${p.id}”, which is under embargo until ${p.until}; until then the site leaves it out.`, // prettier-ignore
  hint: () => 'Nothing needs to be done; it appears by itself with the next build after that time.',
  example: {
    'letters/second/letter.yaml': `id: letter-second
publish: 2031-01-01T09:00+03:30`,
    'letters/first/letter.yaml': 'related: [letter-second]',
  },
  remedy: 'Nothing: the entry appears by itself with the first build after the embargo.',
});
