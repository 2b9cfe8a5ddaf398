import { rule } from './rule.ts';

export default rule<{ name: string; nearest: string | undefined; ofSite?: boolean }>({
  severity: 'error',
  message: (p) => `The file ${p.name} does not exist.`,
  hint: (p) =>
    p.nearest
      ? `Did you mean ${p.nearest}?`
      : p.ofSite
        ? 'Put the file into the content folder, beside site.yaml.'
        : 'Put the file in the folder of the publication.',
  example: {
    'letters/first/letter.yaml': 'attachments: [{ file: signed.pdf, title: { en: Signed copy, fa: نسخهٔ امضاشده } }]',
  },
  remedy: 'Put the file in the folder of the publication, under the very name that `attachments` gives.',
});
