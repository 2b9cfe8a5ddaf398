import { rule } from './rule.ts';

export default rule<{ cells: number; columns: number }>({
  severity: 'error',
  message: (p) => `The row has ${p.cells} cells, the heading of the table ${p.columns}: the last would be lost.`,
  hint: () =>
    'Take a cell out, or add one to the heading and to the line below it; write \\\\| for a line that divides no cells.',
  example: {
    'letters/first/en.md': `| Year | Schools |
| --- | --- |
| 2024 | 40 | 50 |`,
  },
  remedy: 'Each row has as many cells as the heading.',
});
