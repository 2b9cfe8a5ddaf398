import { rule } from './rule.ts';

export default rule<{ word: string; language: string; times: number; nearest: string | undefined }>({
  severity: 'warning',
  message: (p) =>
    `“${p.word}” is in no dictionary of ${p.language}${p.times > 1 ? `; it stands here ${p.times} times` : ''}.`,
  hint: (p) =>
    `${p.nearest === undefined ? 'Correct it' : `Did you mean “${p.nearest}”?`}${p.nearest === undefined ? '; if it is right, add' : ' If it is right, add'} it as a line to words/${p.language}.txt.`,
  example: {
    'site.yaml': 'spelling: [en]',
    'letters/first/en.md': 'The litercay rate is a specimen.',
  },
  remedy:
    'Correct the word, or add it as a line of its own to `words/<language>.txt`. Names with a capital, abbreviations and what is marked as another language are not checked.',
});
