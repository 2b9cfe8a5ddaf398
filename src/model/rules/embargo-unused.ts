import { rule } from './rule.ts';

export default rule<{ key: string; reason: string; hint: string }>({
  severity: 'warning',
  message: (p) => `“${p.key}” has no effect: ${p.reason}.`,
  hint: (p) => p.hint,
  example: {
    'letters/first/letter.yaml': 'announce: true',
  },
  remedy: 'Write with it when the publication is to appear: `publish: 2026-12-01T09:30+03:30`.',
});
