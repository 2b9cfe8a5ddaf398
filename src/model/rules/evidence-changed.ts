import { rule } from './rule.ts';

export default rule<{ id: string; file: string; sha256: string }>({
  severity: 'error',
  message: (p) => `The file of evidence “${p.id}” has changed: the SHA-256 of ${p.file} differs from the one given.`,
  hint: (p) => `Restore the file, or, if the change is intended, write sha256: ${p.sha256}.`,
  example: {
    'reports/access/report.yaml':
      "evidence: [{ id: e1, title: { en: The record }, type: document, file: record.txt, sha256: '0000000000000000000000000000000000000000000000000000000000000000' }]",
    'reports/access/record.txt': 'The record as it was found.',
  },
  remedy:
    'A copy of evidence stays as it was found. Restore the file; only a change that is meant gets the new sha256.',
});
