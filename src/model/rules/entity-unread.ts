import { rule } from './rule.ts';

export default rule<{ entity: string; sign: string }>({
  severity: 'warning',
  message: (p) => `${p.entity} is printed as it stands: YAML knows no such names of characters.`,
  hint: (p) => `Type the character itself: ${p.sign}`,
  example: {
    'letters/first/letter.yaml': 'from: [{ name: { en: Education &amp; training, fa: آموزش } }]',
  },
  remedy: 'Type the character itself, as in `Education & training`.',
});
