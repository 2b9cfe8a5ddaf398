import { rule } from './rule.ts';

export default rule<{ format: string; reason: string }>({
  severity: 'error',
  message: (p) => `This is not valid ${p.format}: ${p.reason}.`,
  hint: () => 'Export the library again from the reference manager, or correct it here.',
});
