import { rule } from './rule.ts';

export default rule<{ language: string; keys: string }>({
  severity: 'error',
  message: (p) => `The interface strings of “${p.language}” are incomplete: ${p.keys}.`,
  hint: (p) => `Add the missing keys to strings/${p.language}.yaml.`,
});
