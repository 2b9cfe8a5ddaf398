import { rule } from './rule.ts';

export default rule<{ cells: number; columns: number }>({
  severity: 'warning',
  message: (p) => `The row has ${p.cells} cells, the heading of the table ${p.columns}; the rest stay empty.`,
  hint: () => 'Write the missing cells, empty ones as | |.',
});
