import { rule } from './rule.ts';

export default rule<{ what: string }>({
  severity: 'error',
  message: (p) => `The SVG holds ${p.what}, which is not allowed.`,
  hint: () => 'Export it again as a plain drawing, or save it as PNG.',
});
