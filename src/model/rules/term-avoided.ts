import { rule } from './rule.ts';

export default rule<{ found: string; word: string | undefined; times: number; note: string | undefined }>({
  severity: 'warning',
  message: (p) => `“${p.found}” stands here${p.times > 1 ? ` ${p.times} times` : ''}; terms.yaml says not to write it.`,
  hint: (p) =>
    `${p.word === undefined ? 'Use another word.' : `Write “${p.word}”.`}${p.note === undefined ? '' : ` ${p.note}`}`,
  example: {
    'terms.yaml': 'secretary-general:\n  term: { en: Secretary-General }\n  avoid: { en: [Secretary General] }',
    'letters/first/en.md': 'The Secretary General was informed.',
  },
  remedy:
    'Write the word that `terms.yaml` has for it. Quotations (`>`), code and runs marked as another language are left alone.',
});
