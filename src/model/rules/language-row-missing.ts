import { rule } from './rule.ts';

export default rule<{ code: string; nearest: string | undefined; known: string }>({
  severity: 'error',
  message: (p) => `“${p.code}” is not a built-in language.`,
  hint: (p) =>
    `${p.nearest ? `Did you mean “${p.nearest}”? ` : ''}The built-in languages are ${p.known}. To add another, describe it with code:, name:, dir: and the other fields.`,
  example: {
    'site.yaml': 'languages: [en, fa, de]',
  },
  remedy: 'Describe the language in `site.yaml`: `{ code: de, name: Deutsch, dir: ltr, … }`.',
});
