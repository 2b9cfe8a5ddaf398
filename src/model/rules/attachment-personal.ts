import { rule } from './rule.ts';

export default rule<{ found: string }>({
  severity: 'warning',
  message: (p) => `The file tells readers of the people behind it: ${p.found}.`,
  hint: () =>
    'Take it out before publishing (Word: File, Info, Inspect Document; LibreOffice: File, Properties, Reset Properties; PDF: export it anew), unless it is meant to be read.',
  example: 'A Word file whose properties name its writer, or that holds tracked changes and comments.',
  remedy: 'Remove properties, comments and tracked changes before publishing, unless they are meant to be read.',
});
