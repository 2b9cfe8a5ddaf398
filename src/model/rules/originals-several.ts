import { rule } from './rule.ts';

export default rule<{ languages: string }>({
  severity: 'error',
  message: (p) => `Several languages are marked as the original: ${p.languages}.`,
  hint: () => 'Mark one of them as original; the others are official, courtesy or machine translations.',
});
