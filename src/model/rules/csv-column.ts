import { rule } from './rule.ts';

export default rule<{ column: string; nearest: string | undefined; known: string }>({
  severity: 'error',
  message: (p) => `Unknown column “${p.column}”.`,
  hint: (p) => (p.nearest ? `Did you mean “${p.nearest}”?` : `Known columns: ${p.known}.`),
  example: {
    'letters/first/deliveries.csv': `languages,office,sent,receved
en,Registry,2025-06-17,2025-06-18`,
  },
  remedy: 'Name columns as the guide does; leave out columns that are not needed.',
});
