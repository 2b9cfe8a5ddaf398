import { rule } from './rule.ts';

export default rule<{ found: string; expected: string }>({
  severity: 'error',
  message: (p) =>
    p.found === 'empty' ? 'The file is empty.' : `The content of the file is ${p.found}, not ${p.expected}.`,
  hint: () => 'Save or download it again and open it once before you publish it.',
  example: {
    'letters/first/letter.yaml': 'attachments: [{ file: signed.pdf, title: { en: Signed copy, fa: نسخهٔ امضاشده } }]',
    'letters/first/signed.pdf': '<!doctype html><title>Not found</title>',
  },
  remedy: 'Download the file again, open it once, and see that it is what its name says.',
});
