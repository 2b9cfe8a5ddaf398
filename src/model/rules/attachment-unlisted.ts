import { rule } from './rule.ts';

export default rule<{ name: string; facts: string }>({
  severity: 'error',
  message: (p) => `The file ${p.name} lies in the folder, but it is not offered for download.`,
  hint: (p) => `List it under attachments in ${p.facts}, with its title: - { file: ${p.name}, title: { en: … } }.`,
  example: {
    'letters/first/en.md': 'See [the signed copy](signed.pdf).',
    'letters/first/signed.pdf': `%PDF-1.7
%%EOF`,
  },
  remedy: 'Name every file for readers under `attachments`, with a title in each language.',
});
