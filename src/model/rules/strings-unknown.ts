import { rule } from './rule.ts';

export default rule<{ key: string; nearest: string | undefined }>({
  severity: 'error',
  message: (p) => `There is no interface string “${p.key}”.`,
  hint: (p) => (p.nearest ? `Did you mean “${p.nearest}”?` : 'See src/languages for all keys.'),
  example: {
    'strings/en.yaml': 'serach: Find',
  },
  remedy: 'Use a key of the built-in strings.',
});
