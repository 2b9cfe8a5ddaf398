import { rule } from './rule.ts';

export default rule<{ columns: number }>({
  severity: 'warning',
  message: (p) =>
    `The lines look like a table of ${p.columns} columns with tabs between them; they are printed as one paragraph.`,
  hint: (p) => `Write | between the cells, and | ${Array(p.columns).fill('---').join(' | ')} | as the second line.`,
  example: {
    'letters/first/en.md': `Year\tSchools
2024\t40
2025\t50`,
  },
  remedy: 'Write `|` between the cells, and `| --- | --- |` as the second line.',
});
