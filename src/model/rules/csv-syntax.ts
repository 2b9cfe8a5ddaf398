import { rule } from './rule.ts';

export default rule<{ reason: string }>({
  severity: 'error',
  message: (p) => `The CSV row cannot be read: ${p.reason}.`,
  hint: () =>
    'Each row needs as many values as the heading, separated by commas; text with a comma stands in double quotation marks.',
});
