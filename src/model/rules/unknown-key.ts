import { rule } from './rule.ts';

export default rule<{ key: string; nearest: string | undefined; known: string }>({
  severity: 'error',
  message: (p) => `Unknown key “${p.key}”.`,
  hint: (p) => (p.nearest ? `Did you mean “${p.nearest}”?` : `Known keys here: ${p.known}.`),
  example: {
    'letters/first/letter.yaml': 'statuss: sent',
  },
  remedy: 'Write the key as the guide does.',
});
