import { rule } from './rule.ts';

export default rule<{ key: string; reason: string; hint: string }>({
  severity: 'warning',
  message: (p) => `Of the source “${p.key}”, ${p.reason}.`,
  hint: (p) => p.hint,
  example: {
    'references.json': '[{ "id": "survey", "type": "scroll", "title": "A survey" }]',
  },
  remedy:
    'Correct the source in the reference manager and export the library again, or correct it in the file: fields are those of [CSL](https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables).',
});
