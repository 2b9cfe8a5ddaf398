import { rule } from './rule.ts';

export default rule<{ text: string }>({
  severity: 'warning',
  message: (p) => `“${p.text}” is indented by four spaces and so becomes a block of code.`,
  hint: () => 'Delete the spaces at the beginning of the lines; for code put ``` above and below.',
  example: {
    'letters/first/en.md': `The ministry answered:

    Schools open on 23 September.`,
  },
  remedy: 'Begin lines of ordinary text without spaces; a quotation begins with `>`.',
});
