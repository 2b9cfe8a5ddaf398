import { rule } from './rule.ts';

export default rule<{ name: string }>({
  severity: 'error',
  message: (p) =>
    `${p.name} is a file of the content itself; offered to readers it would publish what is not meant for them.`,
  hint: () => 'Take it out of the list. If some of it is for readers, put that into a file of its own.',
  example: {
    'letters/first/letter.yaml': 'attachments: [{ file: letter.yaml, title: { en: Facts, fa: داده\u200cها } }]',
  },
  remedy: 'Offer a file that was made for readers; texts, facts and tables of the publication are not among them.',
});
