import { rule } from './rule.ts';

export default rule<{ what: string; reason: string }>({
  severity: 'error',
  message: (p) => `${p.what} cannot be shown: ${p.reason}.`,
  hint: () =>
    'Give text, numbers, lists of them, elements or known components: what a page, a PDF and plain text can all show.',
  example: 'A trusted MDX file whose code gives a date or a function where text is needed.',
  remedy: 'Let code give text, numbers, lists of them, elements or known components.',
});
