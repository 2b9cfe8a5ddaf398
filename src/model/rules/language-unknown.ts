import { rule } from './rule.ts';

export default rule<{ code: string; known: string }>({
  severity: 'error',
  message: (p) => `“${p.code}” is not a language of this site.`,
  hint: (p) => `Languages of this site: ${p.known}. Add it under languages in site.yaml, or rename the file.`,
});
