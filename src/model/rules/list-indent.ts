import { rule } from './rule.ts';

export default rule<{ has: number; needs: number }>({
  severity: 'warning',
  message: (p) => `The item is indented by ${p.has} and so stands beside the item above, not inside it.`,
  hint: (p) => `Indent it by ${p.needs} spaces to put it inside, or by none to begin a new list.`,
  example: {
    'letters/first/en.md': `10. Schools
  - Closed schools`,
  },
  remedy: 'Indent an inner item as far as the words of the item above.',
});
