import { rule } from './rule.ts';

export default rule<{ language: string; known: string }>({
  severity: 'warning',
  message: (p) => `There is no dictionary for ${p.language}, so its spelling is not checked.`,
  hint: (p) => `Take it out of spelling; there are dictionaries for ${p.known}.`,
  example: { 'site.yaml': 'spelling: [fa, ar]' },
  remedy: 'Name under `spelling` only languages with a dictionary: `spelling: [en, fa]`.',
});
