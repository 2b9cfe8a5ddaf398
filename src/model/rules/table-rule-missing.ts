import { rule } from './rule.ts';

export default rule<{ columns: number }>({
  severity: 'warning',
  message: () => 'The lines look like a table, but its second line is missing; they are printed as text.',
  hint: (p) => `Write | ${Array(p.columns).fill('---').join(' | ')} | below the heading of the table.`,
  example: {
    'letters/first/en.md': `| Year | Schools |
| 2024 | 40 |
| 2025 | 50 |`,
  },
  remedy: 'The second line of a table divides its heading from its rows: `| --- | --- |`.',
});
