import { rule } from './rule.ts';

export default rule<{ address: string; language: string; right: string; there: string }>({
  severity: 'warning',
  message: (p) => `The link leads out of the language of this text, to the text in ${p.language}: ${p.address}`,
  hint: (p) => `Write ${p.right} to stay in the language of the reader, or ${p.there} if that text is meant.`,
  example: {
    'pages/about/en.md': 'See [the letter](../../letters/first/fa.md).',
  },
  remedy: 'Leave the language out of addresses (`/letters/first/`): readers stay in theirs.',
});
