import { rule } from './rule.ts';

export default rule<{ levels: number }>({
  severity: 'error',
  message: (p) => `Lists, quotations or formatting lie inside one another more than ${p.levels} levels deep.`,
  hint: () => 'Simplify the text; usually a sign at the start of lines is repeated by mistake.',
  example: {
    'letters/first/en.md':
      '> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > Forty schools are closed.',
  },
  remedy: 'Delete the signs that are repeated at the beginning of the lines.',
});
