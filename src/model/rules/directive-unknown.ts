import { rule } from './rule.ts';

export default rule<{ name: string; nearest: string | undefined; known: string }>({
  severity: 'error',
  message: (p) => `Unknown directive “${p.name}”.`,
  hint: (p) => (p.nearest ? `Did you mean “${p.nearest}”?` : `Known directives: ${p.known}.`),
  example: {
    'letters/first/en.md': `:::remark
The text.
:::`,
  },
  remedy: 'Use one of the directives of the guide, such as `:::note`.',
});
