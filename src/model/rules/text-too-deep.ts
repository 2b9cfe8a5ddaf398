import { rule } from './rule.ts';

export default rule<{ levels: number }>({
  severity: 'error',
  message: (p) => `Lists, quotations or formatting are nested more than ${p.levels} levels deep.`,
  hint: () => 'Simplify the text; usually a character such as > or - is repeated at the start of a line by mistake.',
  example: {
    'letters/first/en.md':
      '> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > Forty schools are closed.',
  },
  remedy: 'Delete the signs that are repeated at the beginning of the lines.',
});
