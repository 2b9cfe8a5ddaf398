import { rule } from './rule.ts';

export default rule<{ language: string; found: string }>({
  severity: 'warning',
  message: (p) => `The text is not ${p.language}${p.found ? `: it seems to be ${p.found}` : ''}.`,
  hint: () => 'Put the text of the right language in this file, or delete the file until there is one.',
});
