import { rule } from './rule.ts';

export default rule<{ name: string; reason: string; nearest: string | undefined }>({
  severity: 'error',
  message: (p) => `“${p.name}” cannot be a folder and an address: ${p.reason}.`,
  hint: (p) =>
    `Rename the folder${p.nearest ? `, for instance to ${p.nearest}` : ''}: lower-case Latin letters, digits and hyphens, like 2026-water-supply.`,
  example: {
    'letters/Water_Supply/letter.yaml': 'id: letter-water',
  },
  remedy: 'Rename the folder, like `2026-water-supply`: it is the address of the publication.',
});
