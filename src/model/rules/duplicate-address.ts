import { rule } from './rule.ts';

export default rule<{ address: string; other: string }>({
  severity: 'error',
  message: (p) => `The address ${p.address} is already taken by ${p.other}.`,
  hint: (p) =>
    /\.mdx?$/.test(p.other)
      ? 'The text is there twice, as .md and as .mdx; delete one of the two files.'
      : 'Rename one of the two folders or remove the alias.',
  example: {
    'letters/second/letter.yaml': `id: letter-second
aliases: [first]`,
  },
  remedy: 'Every folder and every alias of a kind has a name of its own.',
});
