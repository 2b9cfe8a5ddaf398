import { rule } from './rule.ts';

export default rule<{ id: string; languages: string; more: number }>({
  severity: 'warning',
  message: (p) =>
    `The name of ${p.id} lacks ${p.languages}${p.more > 0 ? `; so do ${p.more} more names in this file, each in some language` : ''}.`,
  hint: (p) => `Add ${p.languages.split(', ').map((code) => `${code}: …`).join(', ')} to name; until then pages show it in another language, marked as such.`, // prettier-ignore
  example: {
    'site.yaml': 'languages: [en, fa, ar]',
    'bodies.yaml': 'assembly:\n  name: { en: General Assembly, fa: مجمع عمومی }',
  },
  remedy:
    'Write every name of a registry in each language of the site: `name: { en: General Assembly, fa: مجمع عمومی }`.',
});
