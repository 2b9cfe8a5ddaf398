import { rule } from './rule.ts';

export default rule<{ name: string; nearest: string | undefined }>({
  severity: 'error',
  message: (p) => `The file ${p.name} does not exist.`,
  hint: (p) => (p.nearest ? `Did you mean ${p.nearest}?` : 'Put the file in the folder of the publication.'),
});
