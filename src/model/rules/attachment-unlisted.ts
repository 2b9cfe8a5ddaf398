import { rule } from './rule.ts';

export default rule<{ name: string; facts: string }>({
  severity: 'error',
  message: (p) => `The file ${p.name} lies in the folder, but it is not offered for download.`,
  hint: (p) => `List it under attachments in ${p.facts}, with its title: - { file: ${p.name}, title: { en: … } }.`,
});
