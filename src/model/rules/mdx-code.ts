import { rule } from './rule.ts';

export default rule<{ what: string; reason: string }>({
  severity: 'error',
  message: (p) => `${p.what} cannot be shown: ${p.reason}.`,
  hint: () =>
    'Give text, numbers, lists of them, elements or known components: what a page, a PDF and plain text can all show.',
});
