import { rule } from './rule.ts';

export default rule<{ address: string; until: string }>({
  severity: 'error',
  message: (p) => `The link ${p.address} leads to what is under embargo until ${p.until}; before that it would lead nowhere, and tell of it.`, // prettier-ignore
  hint: (p) => `Give this text publish: ${p.until} or later, or add the link when the time has come.`,
  example: {
    'letters/second/letter.yaml': `id: letter-second
publish: 2031-01-01T09:00+03:30`,
    'letters/first/en.md': 'See [the second letter](/letters/second/).',
  },
  remedy: 'What is public links to nothing that is not: add the link when the time has come.',
});
