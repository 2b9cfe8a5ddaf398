import { rule } from './rule.ts';

export default rule<{ cells: number; columns: number }>({
  severity: 'warning',
  message: (p) => `The row has ${p.cells} cells, the heading of the table ${p.columns}; the rest stay empty.`,
  hint: () => 'Write the missing cells, empty ones as | |.',
  example: {
    'letters/first/en.md': `| Year | Schools |
| --- | --- |
| 2024 |`,
  },
  remedy: 'Each row has as many cells as the heading; an empty one is `| |`.',
});
