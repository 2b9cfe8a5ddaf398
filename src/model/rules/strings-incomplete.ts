import { rule } from './rule.ts';

export default rule<{ language: string; keys: string }>({
  severity: 'error',
  message: (p) => `The interface strings of “${p.language}” are incomplete: ${p.keys}.`,
  hint: (p) => `Add the missing keys to strings/${p.language}.yaml.`,
  example: {
    'site.yaml': 'languages: [en, fa, { code: tr, name: Türkçe, dir: ltr }]',
  },
  remedy: 'Write the missing keys into `strings/<code>.yaml`; those of English are an example.',
});
