import { rule } from './rule.ts';

export default rule<{ key: string; written: string }>({
  severity: 'error',
  message: (p) => `“${p.key}” is read as a number, and ${p.written} would be changed.`,
  hint: (p) => `Write it in quotation marks: "${p.written}".`,
  example: {
    'reports/access/report.yaml': 'reference: 1.10',
  },
  remedy: 'Put it in quotation marks: `"1.10"`.',
});
