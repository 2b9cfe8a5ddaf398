import { rule } from './rule.ts';

export default rule<{ found: string }>({
  severity: 'warning',
  message: (p) => `“${p.found}” are letters that were damaged when the text was saved in another encoding.`,
  hint: () => 'Take the line from an undamaged copy, and save with the encoding UTF-8.',
  example: {
    'letters/first/en.md': 'The municipality of QuÃ©bec answered.',
  },
  remedy: 'Take the line from an undamaged copy, and save it in UTF-8.',
});
