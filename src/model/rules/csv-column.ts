import { rule } from './rule.ts';

export default rule<{ column: string; nearest: string | undefined; known: string }>({
  severity: 'error',
  message: (p) => `Unknown column “${p.column}”.`,
  hint: (p) => (p.nearest ? `Did you mean “${p.nearest}”?` : `Known columns: ${p.known}.`),
});
