import { rule } from './rule.ts';

export default rule<{ alias: string; reason: string; hint: string }>({
  severity: 'error',
  message: (p) => `The alias “${p.alias}” cannot be used: ${p.reason}.`,
  hint: (p) => p.hint,
  example: {
    'letters/first/letter.yaml': 'aliases: [first]',
  },
  remedy: 'An alias is an old name of the folder, as it stood in the address: `aliases: [2024-water-supply]`.',
});
