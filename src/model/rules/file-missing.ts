import { rule } from './rule.ts';

export default rule<{ what: string }>({
  severity: 'error',
  message: (p) => `${p.what} is missing.`,
  hint: (p) => `Add ${p.what} in this folder.`,
});
