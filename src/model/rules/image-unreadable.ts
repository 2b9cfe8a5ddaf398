import { rule } from './rule.ts';

export default rule<{ reason: string }>({
  severity: 'error',
  message: (p) => `The picture cannot be read: ${p.reason}.`,
  hint: () => 'Save it again as JPEG, PNG or WebP.',
});
