import { rule } from './rule.ts';

export default rule<{ extension: string; known: string }>({
  severity: 'error',
  message: (p) =>
    `Files of type ${p.extension} are not allowed as attachments: browsers could run them, or readers could not open them.`,
  hint: (p) => `Use one of ${p.known}.`,
  example: {
    'letters/first/letter.yaml': 'attachments: [{ file: record.html, title: { en: The record, fa: سند } }]',
    'letters/first/record.html': '<p>The record</p>',
  },
  remedy: 'Save it in a format that everybody can open and no browser runs: PDF, ODT, CSV.',
});
