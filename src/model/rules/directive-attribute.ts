import { rule } from './rule.ts';

export default rule<{ name: string; attribute: string; nearest: string | undefined; known: string }>({
  severity: 'error',
  message: (p) => `“${p.name}” has no attribute “${p.attribute}”.`,
  hint: (p) => (p.nearest ? `Did you mean “${p.nearest}”?` : `Its attributes: ${p.known}.`),
  example: {
    'letters/first/en.md': `:::note{titel="A remark"}
The text.
:::`,
  },
  remedy: 'Write attributes as the guide names them.',
});
