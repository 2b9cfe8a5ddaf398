import { rule } from './rule.ts';

export default rule<{ format: string; reason: string }>({
  severity: 'error',
  message: (p) => `This is not valid ${p.format}: ${p.reason}.`,
  hint: () => 'Export the library again from the reference manager, or correct it here.',
  example: {
    'references.json': '[{ "id": "survey", "title": "A survey" ',
  },
  remedy:
    '`references.json` is a library exported as CSL JSON, `references.bib` one exported as BibTeX or BibLaTeX; export it again.',
});
