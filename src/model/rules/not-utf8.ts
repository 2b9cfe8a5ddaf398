import { rule } from './rule.ts';

export default rule<{
  byte: number;
  /** What the file seems to be: `UTF-16`, `a PDF file`. */
  found?: string | undefined;
  table?: boolean;
}>({
  severity: 'error',
  message: (p) =>
    p.found
      ? `The file is ${p.found}, not text in UTF-8.`
      : `The file is not valid UTF-8 (first invalid byte at position ${p.byte}).`,
  hint: (p) =>
    p.table
      ? 'Save it again as “CSV UTF-8”, with commas between the columns.'
      : 'Save it again as plain text with the encoding UTF-8.',
  example: 'A text saved in Windows-1256, UTF-16 or as a Word file.',
  remedy: 'Save it as plain text with the encoding UTF-8.',
});
