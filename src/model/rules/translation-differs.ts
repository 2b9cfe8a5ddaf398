import { rule } from './rule.ts';

export default rule<{ what: string; has: number; original: string; of: number }>({
  severity: 'warning',
  message: (p) => `This translation has ${p.has} ${p.what}, the original (${p.original}) ${p.of}.`,
  hint: () =>
    'Translate what is missing, or join and divide paragraphs as the original does: they are numbered, cited and set side by side.',
});
