import { rule } from './rule.ts';

export default rule<{ nearest: string | undefined }>({
  severity: 'error',
  message: () => 'This file has no place here and would be ignored.',
  hint: (p) =>
    p.nearest
      ? `Did you mean ${p.nearest}? Otherwise move or delete it.`
      : 'List it as an attachment or image, or move it out of the content folder.',
});
