import { rule } from './rule.ts';

export default rule<{ key: string; has: string; languages: string }>({
  severity: 'warning',
  message: (p) => `“${p.key}” is written in ${p.has}, which is not a language of the site (${p.languages}).`,
  hint: (p) => `Write it in ${p.languages.replace(/, .*/, '')}, or correct the code of the language.`,
  example: {
    'letters/first/letter.yaml': 'from: [{ name: { de: Schulamt } }]',
  },
  remedy: 'Write texts in the languages of the site only.',
});
