import { rule } from './rule.ts';

export default rule<{ name: string; code: string; after: string; count: number }>({
  severity: 'warning',
  message: (p) =>
    `The line holds an invisible character: ${p.name} (${p.code})${p.after ? ` after “${p.after}”` : ''}${p.count > 1 ? `, ${p.count} times` : ''}.`,
  hint: () => 'Delete it, or type the words around it anew; the site leaves it out.',
  example: {
    'letters/first/en.md': 'Forty sch\u00adools are cl\u2060osed.',
  },
  remedy: 'Type the word anew. Such characters come along when text is pasted.',
});
