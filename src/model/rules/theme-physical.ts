import { rule } from './rule.ts';

export default rule<{ written: string; logical: string }>({
  severity: 'warning',
  message: (p) => `“${p.written}” means a side of the screen, and is wrong in languages of the other direction.`,
  hint: (p) => `Write ${p.logical}.`,
  example: { 'theme.css': '.note { margin-left: 1rem }' },
  remedy: 'Write the logical property: start and end are where lines begin and end.',
});
