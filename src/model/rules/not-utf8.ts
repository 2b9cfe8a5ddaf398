import { rule } from './rule.ts';

export default rule<{ byte: number; encoding: string | undefined; table: boolean }>({
  severity: 'error',
  message: (p) =>
    p.encoding?.startsWith('UTF-')
      ? `The file is ${p.encoding}, not UTF-8.`
      : `The file is not valid UTF-8 (first bad byte at position ${p.byte})${p.encoding ? `; it is probably ${p.encoding}` : ''}.`,
  hint: (p) =>
    p.table
      ? 'Save it again as “CSV UTF-8 (comma delimited)”.'
      : `Save it again with the encoding UTF-8${p.encoding && !p.encoding.startsWith('UTF-') ? `: open it as ${p.encoding}, so that its letters are right` : ''}.`,
});
